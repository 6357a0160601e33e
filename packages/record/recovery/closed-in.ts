import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { type KeyRing, keyOfGeneration } from '../ring/key-ring.ts';
import type { Storage } from '../storage.ts';

/** What a ring has no key for any more: seqs of entries and groups of blobs. */
export type Closed = { readonly entries: readonly number[]; readonly blobs: readonly string[] };

/** By stream, for every stream that has an entry. */
export async function closedIn(storage: Storage, ring: KeyRing): Promise<ReadonlyMap<StreamId, Closed>> {
  const closed = new Map<StreamId, Closed>();
  for (const stream of await storage.streams()) {
    if (!(await storage.head(stream))) continue;
    const names = (await storage.keys(stream))
      .filter(({ wrapped, generation }) => wrapped && !keyOfGeneration(ring, stream, generation))
      .map(({ name }) => name);
    closed.set(stream, {
      entries: names.filter((name) => name.startsWith('entry-')).map((name) => Number(name.slice(6))),
      blobs: names.filter((name) => name.startsWith('blob-')).map((name) => name.slice(5)),
    });
  }
  return closed;
}
