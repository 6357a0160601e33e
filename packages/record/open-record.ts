import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';

import { besideFolder } from './copy/beside.ts';
import { lockFolder } from './folder/lock-folder.ts';

import type { OpenRecord } from './record.ts';
import { backupsFolder, recordFile, ringFile } from './record-files.ts';
import { readingOnly, recordOver } from './record-over.ts';
import type { OpenRefusal } from './refusal.ts';
import { isRingOf } from './ring/is-ring-of.ts';
import type { KeptRing } from './ring/kept-ring.ts';
import { openRingFile } from './ring/ring-file.ts';
import { openSqlite, openSqliteToRead } from './sqlite/open-sqlite.ts';
import type { Storage } from './storage.ts';
import { type Upcaster, upcastBy } from './upcast.ts';

export type { OpenRefusal } from './refusal.ts';

export type RecordAt = {
  readonly folder: string;
  readonly passphrase: string;
  readonly now: () => Instant;
  readonly upcasters?: readonly Upcaster[];
  /** What is running, for whoever finds the folder held: "crucible serve". */
  readonly what?: string;
  /** Of the key ring; less than the default only in tests. */
  readonly workFactor?: number;
  /** Where backups go; a folder of its own inside the record's where not said. */
  readonly backups?: string;
  /** Called after each step of what takes several (RecordParts.step). */
  readonly step?: (done: string) => void;
};

/** For the one process that writes to a folder. */
export async function openRecord(at: RecordAt): Promise<Result<OpenRecord, OpenRefusal>> {
  if (!existsSync(join(at.folder, recordFile))) return refuse({ kind: 'no-record' });
  const lock = lockFolder(at.folder, holderOf(at));
  if (!lock.ok) return lock;
  const storage = openSqlite(join(at.folder, recordFile));
  const opened = storage.ok ? await withRing(at, storage.value) : storage;
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  const record = recordFrom(at, opened.value, lock.value.release);
  // Where it cannot be finished now, `forgetting` says so: a full disk is no reason not to read.
  await record.finishForgetting();
  return ok(record);
}

/** Beside the one that writes, and where nothing may be written. */
export async function openRecordToRead(at: RecordAt): Promise<Result<OpenRecord, OpenRefusal>> {
  const storage = openSqliteToRead(join(at.folder, recordFile));
  const opened = storage.ok ? await withRing(at, storage.value) : storage;
  return opened.ok ? ok(readingOnly(recordFrom(at, opened.value, () => undefined))) : opened;
}

export function holderOf({ now, what = 'crucible' }: RecordAt): Parameters<typeof lockFolder>[1] {
  return { pid: process.pid, since: now(), what };
}

type Opened = { readonly storage: Storage; readonly ring: KeptRing };

/** Closes the storage where the ring does not belong to it. */
async function withRing(at: RecordAt, storage: Storage): Promise<Result<Opened, OpenRefusal>> {
  const ring = await openRingFile(ringOf(at));
  if (ring.ok && isRingOf(ring.value.ring(), storage)) return ok({ storage, ring: ring.value });
  await storage.close();
  return ring.ok ? refuse({ kind: 'ring-of-another-practice' }) : ring;
}

export function ringOf({ folder, passphrase, workFactor }: RecordAt): Parameters<typeof openRingFile>[0] {
  return { path: join(folder, ringFile), passphrase, ...(workFactor !== undefined && { workFactor }) };
}

export function recordFrom(at: RecordAt, { storage, ring }: Opened, release: () => void): OpenRecord {
  const { folder, now, upcasters = [], backups = join(folder, backupsFolder), step } = at;
  const stepping = step && { step };
  const beside = besideFolder({ record: join(folder, recordFile), place: backups, now, ...stepping });
  const parts = { storage, ring, now, upcast: upcastBy(upcasters), beside, ...stepping };
  return recordOver(parts, async () => {
    await storage.close();
    release();
  });
}
