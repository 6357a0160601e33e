import { Worker } from 'node:worker_threads';
import type { Outside } from '@crucible/practice/outside.ts';

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

type Asked = { readonly file: Parameters<Read>[0]; readonly options: Parameters<Read>[1] };

function readOnce(asked: Asked, most: number): ReturnType<Read> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes },
    env: {},
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(tooLong)), most);
    worker.once('message', resolve);
    worker.once('error', (error) => reject(isOutOfMemory(error) ? new Error(tooLong) : error));
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('the thread that reads ended without an answer'));
    });
  }).finally(() => void worker.terminate()) as ReturnType<Read>;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
