import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Decrypter, Encrypter, type Recipient } from 'age-encryption';
import type { DiskRefusal } from '../disk-refusal.ts';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { writeDurably } from '../folder/write-durably.ts';
import { openRingByKey } from '../recovery/open-ring-by-words.ts';
import type { Sheet } from '../recovery/sheet.ts';
import type { RingRefusal } from '../refusal.ts';
import type { KeptRing } from './kept-ring.ts';
import { type KeyRing, readKeyRing, writeKeyRing } from './key-ring.ts';

import { openByPassphrase, sealByPassphrase } from './passphrase.ts';

/** Where a ring lies and what opens it: one age file under a passphrase (age-encryption.org/v1). */
export type RingFile = {
  readonly path: string;
  readonly passphrase: string;
  /** log2 of scrypt's N; 18 where not said. Each step more doubles the time of every guess. */
  readonly workFactor?: number;
};

export async function openRingFile(file: RingFile): Promise<Result<KeptRing, RingRefusal>> {
  const read = await readRingFile(file);
  return read.ok ? ok(keptIn(file, read.value)) : read;
}

export async function createRingFile(file: RingFile, ring: KeyRing): Promise<Result<KeptRing, DiskRefusal>> {
  const kept = keptIn(file, ring);
  const written = await kept.keep(ring);
  return written.ok ? ok(kept) : written;
}

function keptIn(opened: RingFile, read: KeyRing): KeptRing {
  let file = opened;
  let ring = read;
  return {
    ring: () => ring,
    keep: async (next) => {
      const written = await writeRingFiles(file, next);
      if (written.ok) ring = next;
      return written;
    },
    changePassphrase: async (passphrase) => {
      const next = { ...file, passphrase };
      const written = await writeRingFiles(next, ring);
      if (written.ok) file = next;
      return written;
    },
    opensBy: async ({ name }, key) => {
      const opened = await openRingByKey(sheetPath(file.path, name), key);
      return opened.ok && opened.value.practice === ring.practice;
    },
    lookAgain: async () => {
      const again = await readRingFile(file);
      if (again.ok) ring = again.value;
    },
  };
}

/**
 * Those for the sheets first: wherever it breaks off, they hold each key by which anything is sealed, and
 * none that has gone from the ring.
 */
async function writeRingFiles(file: RingFile, ring: KeyRing): Promise<Result<undefined, DiskRefusal>> {
  const sealed: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  for (const { name, recipient } of ring.sheets)
    sealed.push({ path: sheetPath(file.path, name), bytes: await sealTo(recipient, ring) });
  const bytes = await sealTo(sealByPassphrase(file.passphrase, file.workFactor ?? 18), ring);
  try {
    for (const one of [...sealed, { path: file.path, bytes }]) writeDurably(one.path, one.bytes);
    return ok(undefined);
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    throw error;
  }
}

/** Beside the ring: `keyring.recovery.age` beside `keyring.age`. */
export function sheetPath(ringPath: string, name: Sheet['name']): string {
  return join(dirname(ringPath), `${basename(ringPath, '.age')}.${name}.age`);
}

async function sealTo(recipient: string | Recipient, ring: KeyRing): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(writeKeyRing(ring));
}

async function readRingFile({ path, passphrase }: RingFile): Promise<Result<KeyRing, RingRefusal>> {
  let sealed: Uint8Array;
  try {
    sealed = readFileSync(path);
  } catch (error) {
    if (fileTroubleOf(error) === 'missing') return refuse({ kind: 'ring-missing' });
    throw error;
  }
  const decrypter = new Decrypter();
  const identity = openByPassphrase(passphrase);
  decrypter.addIdentity(identity);
  try {
    const ring = readKeyRing(await decrypter.decrypt(sealed, 'text'));
    return ring ? ok(ring) : refuse({ kind: 'ring-damaged' });
  } catch {
    return refuse({ kind: identity.isRefused() ? 'wrong-passphrase' : 'ring-damaged' });
  }
}
