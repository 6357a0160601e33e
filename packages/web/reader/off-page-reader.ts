import { type GivenFile, type ReadFile, readFiles } from '@crucible/reading/read-files.ts';
import { embeddedModels } from './embedded-models.ts';
import type { ReadReply, ReadRequest } from './reading-worker.ts';

export type OffPageReader = {
  /** The files as read, or nothing where a newer wish has taken the place of this one. */
  readonly read: (
    files: readonly GivenFile[],
    begun: (at: number) => void,
  ) => Promise<readonly ReadFile[] | undefined>;
  readonly stop: () => void;
};

/**
 * Reads on a thread of its own, made from the page's own script; where the browser allows none, on the
 * page itself. `stop` ends the thread, and with it all that it held.
 */
export function offPageReader(script: string): OffPageReader {
  let thread: Promise<Worker | undefined> | undefined;
  let newest = 0;
  let stopped = Promise.withResolvers<undefined>();
  return {
    read: async (files, begun) => {
      newest += 1;
      const id = newest;
      const { promise: stop } = stopped;
      thread ??= startThread(script);
      const worker = await thread;
      if (worker === undefined) await nextFrame();
      // A thread that was ended never answers; whoever waits for it does not wait on.
      const read = worker
        ? await Promise.race([ask(worker, { id, files }, begun), stop])
        : readFiles(files, embeddedModels(), begun);
      return id === newest ? read : undefined;
    },
    stop: () => {
      newest += 1;
      void thread?.then((worker) => worker?.terminate());
      thread = undefined;
      stopped.resolve(undefined);
      stopped = Promise.withResolvers<undefined>();
    },
  };
}

function startThread(script: string): Promise<Worker | undefined> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Promise<Worker | undefined>((resolve) => {
    try {
      const worker = new Worker(address);
      worker.addEventListener('message', () => resolve(worker), { once: true });
      worker.addEventListener('error', () => resolve(undefined), { once: true });
    } catch {
      resolve(undefined);
    }
  }).finally(() => URL.revokeObjectURL(address));
}

function ask(
  worker: Worker,
  request: ReadRequest,
  begun: (at: number) => void,
): Promise<readonly ReadFile[]> {
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<ReadReply>): void => {
      if (data.kind === 'ready' || data.id !== request.id) return;
      if (data.kind === 'begun') {
        begun(data.at);
        return;
      }
      worker.removeEventListener('message', listen);
      if (data.kind === 'read') resolve(data.files);
      else reject(new Error('The reading failed'));
    };
    worker.addEventListener('message', listen);
    worker.addEventListener('error', () => reject(new Error('The reading failed')), { once: true });
    worker.postMessage(request);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
