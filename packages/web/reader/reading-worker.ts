import { type GivenFile, type ReadFile, readFiles } from '@crucible/reading/read-files.ts';
import { embeddedModels } from './embedded-models.ts';

/** What goes between the page and the thread that reads, so that the page stays quick. */
export type ReadRequest = { readonly id: number; readonly files: readonly GivenFile[] };
export type ReadReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly id: number; readonly at: number }
  | { readonly kind: 'read'; readonly id: number; readonly files: readonly ReadFile[] }
  | { readonly kind: 'failed'; readonly id: number };

export function startWorker(): void {
  const reply = (message: ReadReply): void => self.postMessage(message);
  self.addEventListener('message', ({ data: { id, files } }: MessageEvent<ReadRequest>) => {
    try {
      reply({
        kind: 'read',
        id,
        files: readFiles(files, embeddedModels(), (at) => reply({ kind: 'begun', id, at })),
      });
    } catch {
      // What went wrong may quote a client; the page only says that something did.
      reply({ kind: 'failed', id });
    }
  });
  reply({ kind: 'ready' });
}
