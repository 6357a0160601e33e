import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { renameDurably, syncPath } from '../folder/write-durably.ts';
import type { BackupMade, BackupRefusal } from '../record.ts';
import { connectToRead } from '../sqlite/connect.ts';
import { openSqliteToRead } from '../sqlite/open-sqlite.ts';
import { troubleOf } from '../sqlite/trouble.ts';
import { verifyStorage } from '../verify/verify-storage.ts';
import { backupName } from './backup-name.ts';
import { backupsIn, namesIn } from './backups-in.ts';
import { backupsToKeep } from './backups-to-keep.ts';
import { copyRings } from './copy-rings.ts';

export type BackupJob = {
  /** The file of the record. */
  readonly record: string;
  readonly place: string;
  readonly at: Instant;
  readonly step?: (done: string) => void;
};

/**
 * The record as it is at this moment, in one file, while it is being written to: sealed as it lies there,
 * without its keys. It is read from the first entry to the last before it counts. Beside it lies the newest
 * key ring, once, never one for each backup: so what was destroyed stays closed in the older ones.
 */
export async function makeBackup(job: BackupJob): Promise<Result<BackupMade, BackupRefusal>> {
  const { place, at, step = () => undefined } = job;
  const path = join(place, backupName(at));
  const fresh = `${path}.new`;
  try {
    if (!(await isOfSamePractice(job))) return refuse({ kind: 'place-of-another-practice' });
    mkdirSync(place, { recursive: true, mode: 0o700 });
    for (const name of namesIn(place))
      if (/\.sqlite\.new(?:-journal)?$/u.test(name)) rmSync(join(place, name), { force: true });
    copyInto(job.record, fresh);
    step('copied');
    const whole = await entriesIn(fresh);
    if (!whole.ok) return whole;
    step('verified');
    renameDurably(fresh, path);
    step('in-place');
    copyRings(dirname(job.record), place);
    step('rings-copied');
    removeOld(place, at);
    step('rotated');
    return ok({ path, at, entries: whole.value });
  } catch (error) {
    const trouble = troubleOf(error) ?? fileTroubleOf(error);
    if (trouble === 'disk-full') return refuse({ kind: 'disk-full' });
    if (trouble === 'damaged') return refuse({ kind: 'record-damaged', faults: 1 });
    if (trouble === undefined || trouble === 'held') throw error;
    return refuse({ kind: 'read-only' });
  }
}

/** Mode and name first: SQLite fills the file that is there. */
function copyInto(record: string, fresh: string): void {
  rmSync(fresh, { force: true });
  writeFileSync(fresh, '', { mode: 0o600 });
  const database = connectToRead(record);
  try {
    database.prepare('VACUUM INTO ?').run(fresh);
  } finally {
    database.close();
  }
  syncPath(fresh);
}

async function entriesIn(path: string): Promise<Result<number, BackupRefusal>> {
  const storage = openSqliteToRead(path);
  if (!storage.ok) return refuse({ kind: 'record-damaged', faults: 1 });
  try {
    const { faults, streams } = await verifyStorage(storage.value, {});
    if (faults.length > 0) return refuse({ kind: 'record-damaged', faults: faults.length });
    return ok(streams.reduce((sum, { entries }) => sum + entries, 0));
  } finally {
    await storage.value.close();
  }
}

async function isOfSamePractice({ record, place }: BackupJob): Promise<boolean> {
  const [newest] = backupsIn(place);
  if (!newest || !existsSync(newest.path)) return true;
  const theirs = await practiceIn(newest.path);
  return theirs === undefined || theirs === (await practiceIn(record));
}

async function practiceIn(path: string): Promise<string | undefined> {
  const storage = openSqliteToRead(path);
  if (!storage.ok) return undefined;
  await storage.value.close();
  return storage.value.practice;
}

/** Never the one just made: a clock that was set back makes it look old. */
function removeOld(place: string, made: Instant): void {
  const found = backupsIn(place);
  const keep = backupsToKeep(found.map(({ at }) => at));
  for (const { path, at } of found) if (at !== made && !keep.has(at)) rmSync(path, { force: true });
}
