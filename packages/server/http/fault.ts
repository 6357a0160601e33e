import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

/** A fault of ours as it may be written down: a name to ask about and the places in our code. */
export type Fault = { readonly fault: string; readonly at: readonly string[] };

/** The message of an error may hold words of a client, and so may a path: neither is kept. */
export function faultOf(error: unknown): Fault {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.matchAll(/^ {4}at .{0,400}?([\w.-]+\.(?:ts|mjs|js)):(\d+):\d+\)?$/gmu);
  const at = [...frames].map(([, file = '', line = '']) => `${basename(file)}:${line}`);
  return { fault: randomUUID(), at: at.slice(0, 8) };
}
