import { readFileSync, rmSync } from 'node:fs';
import { nameOf, type StreamId } from '@crucible/core/engagement/stream.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Encrypter } from 'age-encryption';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { writeDurably } from '../folder/write-durably.ts';
import type { CopyRefusal, CopyWish, CopyWritten } from '../record.ts';
import type { RecordParts } from '../record-parts.ts';
import { withKeysFor } from '../ring/key-ring.ts';
import { sealByPassphrase } from '../ring/passphrase.ts';
import { createSqlite } from '../sqlite/open-sqlite.ts';
import { copyHead } from './copy-head.ts';
import { portionsOf } from './portions.ts';

/** What leaves by itself or opens to nobody goes into no file that stays. */
const left = ['trust', 'round', 'practice'];

/**
 * All of an engagement in one file: entries and blobs sealed as they lie there, under a key made for this
 * copy. With a passphrase the whole file is sealed by it (age); without one it opens to whoever has it.
 * The keys of the copy are never on the disk in the clear where there is a passphrase.
 */
export async function writeCopy(
  parts: RecordParts,
  { engagement, to, passphrase, workFactor = 18 }: CopyWish,
): Promise<Result<CopyWritten, CopyRefusal>> {
  const streams = (await parts.storage.streams()).filter(
    (stream) => stream.startsWith(`${engagement}/`) && !left.includes(nameOf(stream)),
  );
  if (streams.length === 0) return refuse({ kind: 'no-such-engagement' });
  const packed = `${to}.sealed`;
  try {
    const ring = withKeysFor({ ...parts.ring.ring(), streams: new Map(), sheets: [] }, streams);
    const entries = await pack(parts, { packed, streams, ring });
    const head = copyHead({ engagement, ring, publicKey: parts.storage.publicKey });
    const bytes = Buffer.concat([head, readFileSync(packed)]);
    writeDurably(to, passphrase === undefined ? bytes : await sealed(bytes, passphrase, workFactor));
    return ok({ streams, entries });
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === undefined) throw error;
    return refuse({ kind: trouble === 'disk-full' ? 'disk-full' : 'read-only' });
  } finally {
    rmSync(packed, { force: true });
  }
}

type Packing = {
  readonly packed: string;
  readonly streams: readonly StreamId[];
  readonly ring: ReturnType<typeof withKeysFor>;
};

/** Answers how many entries it holds. */
async function pack(
  { storage, ring: from }: RecordParts,
  { packed, streams, ring }: Packing,
): Promise<number> {
  rmSync(packed, { force: true });
  const copy = createSqlite(packed, storage);
  if (!copy.ok) throw new Error(`no copy can be made: ${copy.refusal.kind}`);
  let entries = 0;
  try {
    for (const stream of streams) {
      const keys = await storage.origins(stream);
      const brought = await copy.value.bringIn(
        portionsOf(storage, stream, { from: from.ring(), to: ring }),
        keys,
      );
      if (!brought.ok) throw new Error(`no copy can be made: ${brought.refusal.kind}`);
      entries += (await copy.value.head(stream))?.seq ?? 0;
    }
    await copy.value.compact();
  } finally {
    await copy.value.close();
  }
  return entries;
}

async function sealed(bytes: Uint8Array, passphrase: string, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(sealByPassphrase(passphrase, workFactor));
  return encrypter.encrypt(bytes);
}
