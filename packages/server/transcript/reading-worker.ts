import { parentPort } from 'node:worker_threads';
import type { GivenBytes, Outside } from '@crucible/practice/outside.ts';
import { shippedReading } from './shipped-reading.ts';

/** One transcript, one thread: what it takes goes with it. */
export type Asked = {
  readonly file: GivenBytes;
  readonly options: Parameters<Outside['readTranscript']>[1];
};
/** First that the thread is there, then what it read. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly read: Awaited<ReturnType<Outside['readTranscript']>> };

const reading = shippedReading();
parentPort?.once('message', async ({ file, options }: Asked) => {
  parentPort?.postMessage({ kind: 'read', read: await reading.readTranscript(file, options) } satisfies Told);
});
parentPort?.postMessage({ kind: 'ready' } satisfies Told);
