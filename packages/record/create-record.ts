import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { PracticeId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { fileTroubleOf } from './folder/file-trouble.ts';
import { lockFolder } from './folder/lock-folder.ts';
import { holderOf, type RecordAt, recordFrom, ringOf } from './open-record.ts';
import type { OpenRecord } from './record.ts';
import { recordFile } from './record-files.ts';
import type { CreateRefusal } from './refusal.ts';
import { isRingOf } from './ring/is-ring-of.ts';
import type { KeptRing } from './ring/kept-ring.ts';
import { makeKeyRing, publicKeyOf, withKeysFor } from './ring/key-ring.ts';
import { createRingFile, openRingFile } from './ring/ring-file.ts';
import { createSqlite } from './sqlite/open-sqlite.ts';

export type { CreateRefusal } from './refusal.ts';

type Created = Result<OpenRecord, CreateRefusal>;

/**
 * A folder with a key ring and a record without entries. The ring comes first, so whatever breaks off,
 * doing it again with the same passphrase goes on from there, under the name that the ring has by then
 * (`OpenRecord.practice`).
 */
export async function createRecord(at: RecordAt, practice: PracticeId): Promise<Created> {
  const made = makeFolder(at.folder);
  if (!made.ok) return made;
  const lock = lockFolder(at.folder, holderOf(at));
  if (!lock.ok) return lock;
  const created = await createIn(at, practice, lock.value.release);
  if (!created.ok) lock.value.release();
  return created;
}

async function createIn(at: RecordAt, practice: PracticeId, release: () => void): Promise<Created> {
  const ring = await ringFor(at, practice);
  if (!ring.ok) return ring;
  const { practice: owner } = ring.value.ring();
  const storage = createSqlite(join(at.folder, recordFile), {
    practice: owner,
    publicKey: publicKeyOf(ring.value.ring()),
  });
  if (!storage.ok) return storage;
  const isEmpty = (await storage.value.streams()).length === 0;
  if (isEmpty && isRingOf(ring.value.ring(), storage.value))
    return ok(recordFrom(at, { storage: storage.value, ring: ring.value }, release));
  await storage.value.close();
  return refuse({ kind: 'record-exists' });
}

async function ringFor(at: RecordAt, practice: PracticeId): Promise<Result<KeptRing, CreateRefusal>> {
  const file = ringOf(at);
  if (existsSync(file.path)) return openRingFile(file);
  // A record whose ring is gone is not to be covered with a new one.
  if (existsSync(join(at.folder, recordFile))) return refuse({ kind: 'record-exists' });
  return createRingFile(file, withKeysFor(makeKeyRing(practice), [practiceStream(practice)]));
}

function makeFolder(folder: string): Result<undefined, CreateRefusal> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // One that holds something else already is somebody's to decide about.
    if (readdirSync(folder).length === 0) chmodSync(folder, 0o700);
    return ok(undefined);
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    throw error;
  }
}
