import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Decrypter } from 'age-encryption';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { writeDurably } from '../folder/write-durably.ts';
import type { TakeIn, TakeInRefusal, TakenIn } from '../record.ts';
import type { RecordParts } from '../record-parts.ts';
import { withKeysFor } from '../ring/key-ring.ts';
import { openByPassphrase } from '../ring/passphrase.ts';
import { openSqliteCopy } from '../sqlite/open-sqlite.ts';
import type { Storage } from '../storage.ts';
import { verifyStorage } from '../verify/verify-storage.ts';
import { type CopyHead, readCopyHead } from './copy-head.ts';
import { portionsOf } from './portions.ts';

type Outcome = Result<TakenIn, TakeInRefusal>;

/**
 * An engagement from a copy: verified with all its keys, then taken in whole in one transaction. Again
 * with the same copy changes nothing. Receipts that its practice gave stay good here: its public key is
 * kept beside the streams.
 */
export async function takeIn(parts: RecordParts, from: TakeIn): Promise<Outcome> {
  const folder = parts.beside?.folder;
  if (folder === undefined) return refuse({ kind: 'read-only' });
  // Its own files are no copies, and closing a handle of one lets go of this process's locks.
  if (dirname(resolve(from.file)) === resolve(folder)) return refuse({ kind: 'no-copy' });
  const opened = await openCopy(from);
  if (!opened.ok) return opened;
  const { head, record } = opened.value;
  const unpacked = join(folder, 'incoming.sqlite');
  try {
    writeDurably(unpacked, record);
    parts.step?.('unpacked');
    const copy = openSqliteCopy(unpacked);
    if (!copy.ok) return refuse({ kind: 'copy-damaged', faults: 1 });
    try {
      return await bringIn(parts, copy.value, head);
    } finally {
      await copy.value.close();
    }
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === undefined) throw error;
    return refuse({ kind: trouble === 'disk-full' ? 'disk-full' : 'read-only' });
  } finally {
    rmSync(unpacked, { force: true });
  }
}

async function bringIn(parts: RecordParts, copy: Storage, head: CopyHead): Promise<Outcome> {
  const { faults } = await verifyStorage(copy, { ring: head.ring });
  if (faults.length > 0) return refuse({ kind: 'copy-damaged', faults: faults.length });
  const streams = await copy.streams();
  const { engagement } = head;
  const here = await Promise.all(streams.map((stream) => isHere(parts.storage, copy, stream)));
  if (here.includes('another')) return refuse({ kind: 'engagement-here-already', engagement });
  const missing = streams.filter((_, at) => here[at] === 'missing');
  const kept = await parts.ring.keep(withKeysFor(parts.ring.ring(), missing));
  if (!kept.ok) return kept;
  parts.step?.('keys-kept');
  const rings = { from: head.ring, to: parts.ring.ring() };
  const brought = await parts.storage.bringIn(all(copy, missing, rings), [
    { publicKey: head.publicKey },
    ...(await Promise.all(missing.map((stream) => copy.origins(stream)))).flat(),
  ]);
  if (!brought.ok) return brought;
  parts.step?.('brought-in');
  return ok({ engagement, streams, repeated: missing.length === 0 });
}

async function* all(copy: Storage, streams: readonly StreamId[], rings: Parameters<typeof portionsOf>[2]) {
  for (const stream of streams) yield* portionsOf(copy, stream, rings);
}

/** The same, with what was added since, is here already; nothing is; or it went another way. */
async function isHere(
  here: Storage,
  copy: Storage,
  stream: StreamId,
): Promise<'here' | 'missing' | 'another'> {
  const head = await copy.head(stream);
  if (!(await here.head(stream))) return head ? 'missing' : 'here';
  if (!head) return 'here';
  const [entry] = await here.entries(stream, head.seq - 1, 1);
  return entry?.hash === head.hash ? 'here' : 'another';
}

type Opened = { readonly head: CopyHead; readonly record: Uint8Array };

async function openCopy({ file, passphrase }: TakeIn): Promise<Result<Opened, TakeInRefusal>> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (fileTroubleOf(error) === undefined) throw error;
    return refuse({ kind: 'no-copy' });
  }
  const plain = isSealed(bytes) ? await unsealed(bytes, passphrase) : ok(bytes);
  if (!plain.ok) return plain;
  const read = readCopyHead(plain.value);
  return read ? ok({ head: read.head, record: plain.value.subarray(read.at) }) : refuse({ kind: 'no-copy' });
}

function isSealed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 21)).toString('latin1') === 'age-encryption.org/v1';
}

async function unsealed(
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<Result<Uint8Array, TakeInRefusal>> {
  if (passphrase === undefined) return refuse({ kind: 'wrong-passphrase' });
  const decrypter = new Decrypter();
  const identity = openByPassphrase(passphrase);
  decrypter.addIdentity(identity);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch {
    return refuse(identity.isRefused() ? { kind: 'wrong-passphrase' } : { kind: 'copy-damaged', faults: 1 });
  }
}
