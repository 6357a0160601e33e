import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { BlobId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { breath } from './breath.ts';
import type { BlobRefusal } from './record.ts';
import { type RecordParts, streamKey } from './record-parts.ts';
import { type BlobSeal, readHeader } from './sealing/header.ts';
import { rowCount, unsealBlob } from './sealing/seal-blob.ts';
import { unwrapKey } from './sealing/wrap-key.ts';

/** All bytes of a blob. Throws where they are not what was sealed: `verify` says where. */
export async function readBlobOf(
  parts: RecordParts,
  stream: StreamId,
  blob: BlobId,
): Promise<Result<Uint8Array, BlobRefusal>> {
  await breath();
  const sealed = await sealOf(parts, stream, blob);
  if (!sealed) return refuse({ kind: 'no-such-blob' });
  const key = await parts.storage.key(stream, sealed.key);
  if (key && !key.wrapped) return refuse({ kind: 'blob-destroyed' });
  const opened =
    key?.wrapped && unwrapKey(key.wrapped, key.name, await streamKey(parts, stream, key.generation));
  const rows = await rowsOf(parts, stream, sealed);
  const bytes = opened && rows && unsealBlob(opened, blob, rows);
  if (bytes?.length !== sealed.size) throw new Error(`a blob of ${stream} does not open`);
  return ok(bytes);
}

/** As the entry that brought it vouches for it. */
async function sealOf(
  { storage }: RecordParts,
  stream: StreamId,
  blob: BlobId,
): Promise<BlobSeal | undefined> {
  const place = await storage.blob(stream, blob);
  if (!place) return undefined;
  const [entry] = await storage.entries(stream, place.seq - 1, 1);
  return entry && readHeader(entry.header).blobs?.find(({ id }) => id === blob);
}

async function rowsOf(
  { storage }: RecordParts,
  stream: StreamId,
  { id: blob, size }: BlobSeal,
): Promise<readonly Uint8Array[] | undefined> {
  const rows: Uint8Array[] = [];
  for (let row = 1; row <= rowCount(size); row++) {
    const sealed = await storage.blobRow(stream, { blob, row });
    if (!sealed) return undefined;
    rows.push(sealed);
  }
  return rows;
}
