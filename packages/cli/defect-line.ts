import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/**
 * A fault of the program in one line: an id and the place in our code. The message of an error may hold
 * words of a client, so it is left out; the same fault has the same id.
 */
export function defectLine(error: unknown): string {
  const frames = error instanceof Error ? framesOf(error.stack ?? '') : [];
  const id = createHash('sha256').update(frames.join('\n')).digest('hex').slice(0, 8);
  const place = frames[0] === undefined ? '' : ` at ${frames[0]}`;
  return `A fault in Crucible itself (${id}${place}). Nothing was kept; please report this line.`;
}

function framesOf(stack: string): string[] {
  const found = stack.matchAll(/^ {4}at .{0,400}?((?:[\w.-]+\/){0,40}[\w.-]+\.ts):(\d+):\d+\)?$/gmu);
  return [...found].map(([, file = '', line = '']) => `${basename(file)}:${line}`);
}
