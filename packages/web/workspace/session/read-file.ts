import type { SessionReport } from '@crucible/display/report/session-report.ts';

export type ReadAnswer = SessionReport['outcome'];

/** Reads a file in a thread of its own; the words go nowhere. */
export async function readFile(file: File): Promise<ReadAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('the reader failed')));
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
