import { Worker } from 'node:worker_threads';
import type { Outside } from '@crucible/practice/outside.ts';
import type { Asked, Told } from './reading-worker.ts';

/** Milliseconds for one transcript. A long day takes a second; only a file that is made to be slow takes longer. */
const patience = 20_000;
/** How many are read at once; the others wait. */
const atOnce = 2;
const mostHeapMegabytes = 1024;

type Read = Outside['readTranscript'];

const tooLong = 'reading a transcript took more time or memory than any real one';

/** Whether a reading was given up; the door turns that into a refusal. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.message === tooLong;
}

/** Opens and reads transcripts beside the thread that answers, in bounded time and memory. */
export function readInWorker(most: number = patience): Read {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (file, options) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await readOnce({ file, options }, most);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}

function readOnce(asked: Asked, most: number): ReturnType<Read> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes },
    env: {},
    stdout: true,
    stderr: true,
  });
  let late: NodeJS.Timeout | undefined;
  const answered = new Promise<Awaited<ReturnType<Read>>>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if (told.kind === 'read') return resolve(told.read);
      // Counted from here, since a busy machine may take long to begin a thread, whatever the file.
      late = setTimeout(() => reject(new Error(tooLong)), most);
      worker.postMessage(asked);
    });
    worker.once('error', (error) => reject(isOutOfMemory(error) ? new Error(tooLong) : error));
    worker.once('exit', () => reject(new Error('the thread that reads ended without an answer')));
  });
  return answered.finally(() => {
    clearTimeout(late);
    void worker.terminate();
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
