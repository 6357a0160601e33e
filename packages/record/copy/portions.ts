import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { KeyRing } from '../ring/key-ring.ts';
import { keyOfGeneration, newestKey } from '../ring/key-ring.ts';
import { unwrapKey, wrapKey } from '../sealing/wrap-key.ts';
import type { Portion, Storage, StoredKey } from '../storage.ts';

const page = 500;

/**
 * Everything of a stream as it lies there, byte by byte, save that its keys are wrapped by another ring:
 * headers, bodies, digests and hashes stay what they are, so that receipts live on.
 */
export async function* portionsOf(
  storage: Storage,
  stream: StreamId,
  rings: { readonly from: KeyRing; readonly to: KeyRing },
): AsyncIterable<Portion> {
  const keys = (await storage.keys(stream)).map((key) => rewrapped(stream, key, rings));
  yield { stream, keys, blobs: await storage.blobs(stream) };
  for (let after = 0; ; ) {
    const entries = await storage.entries(stream, after, page);
    yield { stream, entries };
    after = entries.at(-1)?.seq ?? after;
    if (entries.length < page) break;
  }
  for (const place of await storage.blobRows(stream)) {
    const sealed = await storage.blobRow(stream, place);
    if (sealed) yield { stream, rows: [{ ...place, sealed }] };
  }
}

type Rings = { readonly from: KeyRing; readonly to: KeyRing };

function rewrapped(
  stream: StreamId,
  { name, generation, wrapped }: StoredKey,
  { from, to }: Rings,
): StoredKey {
  const by = newestKey(to, stream);
  if (!by) throw new Error(`${stream} needs its key before it is copied`);
  if (!wrapped) return { name, generation: by.generation };
  const old = keyOfGeneration(from, stream, generation);
  const key = old && unwrapKey(wrapped, name, old);
  if (!key) throw new Error(`a key of ${stream} does not open`);
  return { name, generation: by.generation, wrapped: wrapKey(key, name, by) };
}
