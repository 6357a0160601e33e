import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { BlobId } from '@crucible/core/ids.ts';
import { breath } from '../breath.ts';
import { blobDigest, digestOf } from '../sealing/chain.ts';
import { rowCount } from '../sealing/seal-blob.ts';
import type { Storage, StoredKey } from '../storage.ts';
import type { Destroyed, RecordFault } from './report.ts';
import type { NamedBlob, Walked } from './walk-stream.ts';

export type CheckedBlobs = {
  readonly faults: readonly RecordFault[];
  readonly destroyed: readonly Destroyed[];
  /** Those that lie there as their entries say. */
  readonly whole: readonly NamedBlob[];
};

/** Each blob is what its entry vouches for, and nothing lies there that no entry names. */
export async function checkBlobs(storage: Storage, stream: StreamId, walked: Walked): Promise<CheckedBlobs> {
  const stored = await storedIn(storage, stream);
  const faults: RecordFault[] = [];
  const destroyed: Destroyed[] = [];
  const whole: NamedBlob[] = [];
  const named = new Set<BlobId>();
  for (const blob of walked.blobs) {
    const at = { stream, seq: blob.seq, blob: blob.id };
    if (named.has(blob.id)) faults.push({ kind: 'blob-named-twice', ...at });
    named.add(blob.id);
    await breath();
    const found = await findBlob(storage, stored, { stream, blob });
    if (found === 'whole') whole.push(blob);
    else if (found === 'blob-destroyed') destroyed.push({ kind: found, ...at });
    else if (found === 'key-missing') faults.push({ kind: found, stream, seq: blob.seq, key: blob.key });
    else faults.push({ kind: found, ...at });
  }
  return { faults: [...faults, ...unnamed(stored, stream, { named, walked })], destroyed, whole };
}

type Stored = {
  readonly entryOf: ReadonlyMap<BlobId, number>;
  readonly rowsOf: ReadonlyMap<BlobId, readonly number[]>;
  readonly keys: ReadonlyMap<string, StoredKey>;
};

async function storedIn(storage: Storage, stream: StreamId): Promise<Stored> {
  const rowsOf = new Map<BlobId, number[]>();
  for (const { blob, row } of await storage.blobRows(stream)) {
    const rows = rowsOf.get(blob) ?? [];
    rows.push(row);
    rowsOf.set(blob, rows);
  }
  return {
    entryOf: new Map((await storage.blobs(stream)).map(({ blob, seq }) => [blob, seq])),
    rowsOf,
    keys: new Map((await storage.keys(stream)).map((key) => [key.name, key])),
  };
}

type Found = 'whole' | 'blob-destroyed' | 'blob-missing' | 'blob-changed' | 'key-missing';
type Sought = { readonly stream: StreamId; readonly blob: NamedBlob };

async function findBlob(
  storage: Storage,
  { entryOf, rowsOf, keys }: Stored,
  { stream, blob }: Sought,
): Promise<Found> {
  const rows = rowsOf.get(blob.id) ?? [];
  const key = keys.get(blob.key);
  if (key && !key.wrapped) return rows.length === 0 ? 'blob-destroyed' : 'key-missing';
  if (!key) return 'key-missing';
  if (rows.length === 0 || entryOf.get(blob.id) !== blob.seq) return 'blob-missing';
  const count = rowCount(blob.size);
  if (rows.length !== count || rows.some((row, at) => row !== at + 1)) return 'blob-changed';
  const digests: Uint8Array[] = [];
  for (const row of rows) {
    const sealed = await storage.blobRow(stream, { blob: blob.id, row });
    if (sealed) digests.push(digestOf(sealed));
  }
  return blobDigest(digests) === blob.digest ? 'whole' : 'blob-changed';
}

type Names = { readonly named: ReadonlySet<BlobId>; readonly walked: Walked };

function unnamed(
  { entryOf, rowsOf, keys }: Stored,
  stream: StreamId,
  { named, walked }: Names,
): RecordFault[] {
  const blobs = new Set([...entryOf.keys(), ...rowsOf.keys()]);
  const groups = new Set(walked.blobs.map(({ key }) => key));
  return [
    ...[...blobs]
      .filter((blob) => !named.has(blob))
      .map((blob) => ({ kind: 'blob-unnamed', stream, blob }) as const),
    ...[...keys.keys()]
      .filter((key) => !walked.keys.has(key) && !groups.has(key))
      .map((key) => ({ kind: 'key-unnamed', stream, key }) as const),
  ];
}
