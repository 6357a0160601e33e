/**
 * What is written down of a request: how it was asked, which route in words of ours, what came of it, how
 * long it took. No address, no person, no engagement, no word of anybody.
 */
export type LogLine =
  | {
      readonly request: string;
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }
  | { readonly fault: string; readonly at: readonly string[]; readonly request?: string };

export type WriteLog = (line: LogLine) => void;

/**
 * One line of JSON each, on standard error. Before somebody's eyes, in a terminal, faults alone: a line for
 * every request would push the link away that was printed there.
 */
export const writeLog: WriteLog = (line) => {
  if (process.stderr.isTTY && !('fault' in line)) return;
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
};
