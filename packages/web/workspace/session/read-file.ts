import type { SessionFacts } from '@crucible/display/sentences/en/first.ts';
import type { TranscriptRefusal } from '@crucible/reading/transcript/refusal.ts';

/** What a file holds, as far as it takes to decide about it; or why it is none. */
export type ReadAnswer = SessionFacts | { readonly refusal: TranscriptRefusal };

/** Reads a file in a thread of its own; the words go nowhere. */
export async function readFile(file: File): Promise<ReadAnswer> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('the reader failed')));
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
