import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Decrypter, Encrypter } from 'age-encryption';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { writeDurably } from '../folder/write-durably.ts';
import type { DiskRefusal, RingRefusal } from '../refusal.ts';
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

function keptIn(file: RingFile, opened: KeyRing): KeptRing {
  let ring = opened;
  return {
    ring: () => ring,
    keep: async (next) => {
      const written = await writeRingFile(file, next);
      if (written.ok) ring = next;
      return written;
    },
    lookAgain: async () => {
      const read = await readRingFile(file);
      if (read.ok) ring = read.value;
    },
  };
}

async function writeRingFile(file: RingFile, ring: KeyRing): Promise<Result<undefined, DiskRefusal>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(sealByPassphrase(file.passphrase, file.workFactor ?? 18));
  const sealed = await encrypter.encrypt(writeKeyRing(ring));
  try {
    writeDurably(file.path, sealed);
    return ok(undefined);
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    throw error;
  }
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
