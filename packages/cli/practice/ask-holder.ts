import { connect } from 'node:net';
import type { LocalAnswer, LocalQuestion } from '@crucible/practice/local-question.ts';

/** The process that holds the practice open answered nothing that can be used. */
export class NoAnswer extends Error {}

/**
 * Asks whoever holds the practice open, at its socket; answers nothing where nobody listens there.
 */
export async function askHolder(path: string, question: LocalQuestion): Promise<LocalAnswer | undefined> {
  const line = await exchange(path, JSON.stringify(question));
  if (line === undefined) return undefined;
  return JSON.parse(line) as LocalAnswer;
}

function exchange(path: string, line: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(path);
    socket.once('connect', () => socket.end(line));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else reject(error);
    });
  });
}
