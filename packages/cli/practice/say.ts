import type { RefusalWords } from '@crucible/display/sentences/en/refusal.ts';
import type { ExitCode } from '../exit-codes.ts';

/** Sentences for people on stderr, and the code to end with. */
export function say(code: ExitCode, sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return code;
}

/** A refusal as one line: why not, and what to do instead. */
export function joined({ reason, instead }: RefusalWords): string {
  return `${reason} ${instead}`;
}
