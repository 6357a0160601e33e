import { parentPort, workerData } from 'node:worker_threads';
import type { GivenBytes, Outside } from '@crucible/practice/outside.ts';
import { readTranscript } from '@crucible/practice/read-transcript.ts';

/** One transcript, one thread: what it takes goes with it. */
type Asked = {
  readonly file: GivenBytes;
  readonly options: Parameters<Outside['readTranscript']>[1];
};

const { file, options } = workerData as Asked;
parentPort?.postMessage(await readTranscript(file, options));
