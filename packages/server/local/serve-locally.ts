import { randomUUID } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { answerLocally } from '@crucible/practice/answer-locally.ts';
import { type LocalAnswer, mostQuestionBytes } from '@crucible/practice/local-question.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import { parseQuestion } from './parse-question.ts';

export type LocalDoor = { readonly close: () => Promise<void> };

type LocalOptions = {
  readonly path: string;
  readonly tell: (fault: string, error: unknown) => void;
  /** Hears of every act that was done here. */
  readonly done?: (act: string, done: Done) => void;
};

/**
 * Answers the command at a socket that only the owner of the folder can open: one question of one line, one
 * answer of one line, and the connection ends. `tell` gets the name of a fault and never its words.
 */
export async function serveLocally(
  practice: Practice,
  { path, tell, done }: LocalOptions,
): Promise<LocalDoor> {
  // A holder that was killed leaves its socket behind; the folder's lock says that nobody else is there.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(patience, () => socket.destroy());
    void answerOn(socket, async (line) => {
      try {
        const question = parseQuestion(line);
        if (question === undefined) return { fault: 'not-understood' };
        const answer = await answerLocally(practice, question, (base64) => Buffer.from(base64, 'base64'));
        if ('act' in question && 'done' in answer && answer.done.ok) done?.(question.act, answer.done.value);
        return answer;
      } catch (error) {
        const fault = randomUUID();
        tell(fault, error);
        return { fault };
      }
    });
  });
  await listening(server, path);
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroySoon();
      await closed;
    },
  };
}

/** Milliseconds without a byte. */
const patience = 60_000;

/** Whoever asks ends their half when the question is out. */
async function answerOn(socket: Socket, answer: (line: string) => Promise<LocalAnswer>): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of socket) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > mostQuestionBytes) return void socket.destroy();
    }
  } catch {
    return; // Whoever asked went away.
  }
  const answered = await answer(Buffer.concat(chunks).toString('utf8'));
  if (!socket.destroyed) socket.end(`${JSON.stringify(answered)}\n`);
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
