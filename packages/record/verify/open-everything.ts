import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { type KeyRing, keyOfGeneration } from '../ring/key-ring.ts';
import { isWellFormed } from '../sealing/body-text.ts';
import { unseal } from '../sealing/seal.ts';
import { rowCount, unsealBlob } from '../sealing/seal-blob.ts';
import { unwrapKey } from '../sealing/wrap-key.ts';
import type { SealedKey, Storage, StoredEntry } from '../storage.ts';
import type { OpeningFault } from './report.ts';
import type { NamedBlob } from './walk-stream.ts';

const page = 500;

/** Every body and every blob of a stream that is there opens by the keys of the ring and is well formed. */
export async function openEverything(
  storage: Storage,
  stream: StreamId,
  { ring, blobs }: { readonly ring: KeyRing; readonly blobs: readonly NamedBlob[] },
): Promise<readonly OpeningFault[]> {
  const faults: OpeningFault[] = [];
  const lacking = new Set<number>();
  for (let after = 0; ; ) {
    const stored = await storage.entries(stream, after, page);
    for (const entry of stored) {
      const generation = entry.sealedKey?.generation ?? 0;
      if (entry.body && entry.sealedKey && !keyOfGeneration(ring, stream, generation))
        lacking.add(generation);
      else faults.push(...openBody(entry, stream, ring));
    }
    after = stored.at(-1)?.seq ?? after;
    if (stored.length < page) break;
  }
  for (const blob of blobs)
    if (!(await opensBlob(storage, stream, { ring, blob })))
      faults.push({ kind: 'blob-does-not-open', stream, seq: blob.seq, blob: blob.id });
  const lacks = [...lacking].map((generation) => ({ kind: 'ring-lacks-key', stream, generation }) as const);
  return [...lacks, ...faults];
}

function openBody(entry: StoredEntry, stream: StreamId, ring: KeyRing): OpeningFault[] {
  const { seq, body, header, sealedKey } = entry;
  if (!body || !sealedKey?.wrapped) return [];
  const key = openKey(ring, stream, { ...sealedKey, name: entry.key });
  const plain = key && unseal(key, body, header);
  if (!plain) return [{ kind: 'entry-does-not-open', stream, seq }];
  return isWellFormed(plain) ? [] : [{ kind: 'body-ill-formed', stream, seq }];
}

type Sought = { readonly ring: KeyRing; readonly blob: NamedBlob };

async function opensBlob(storage: Storage, stream: StreamId, { ring, blob }: Sought): Promise<boolean> {
  const stored = await storage.key(stream, blob.key);
  const key = stored && openKey(ring, stream, stored);
  const rows: Uint8Array[] = [];
  for (let row = 1; row <= rowCount(blob.size); row++) {
    const sealed = await storage.blobRow(stream, { blob: blob.id, row });
    if (sealed) rows.push(sealed);
  }
  return key !== undefined && unsealBlob(key, blob.id, rows)?.length === blob.size;
}

function openKey(
  ring: KeyRing,
  stream: StreamId,
  { name, generation, wrapped }: SealedKey & { readonly name: string },
): ReturnType<typeof unwrapKey> {
  const by = keyOfGeneration(ring, stream, generation);
  return by && wrapped && unwrapKey(wrapped, name, by);
}
