import { rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { syncPath } from '../folder/write-durably.ts';
import { findOldRings } from '../forget/find-old-rings.ts';
import type { BackupMade, BackupRefusal } from '../record.ts';
import type { Beside } from '../record-parts.ts';
import { noteBackup, readBackupNote } from './backup-note.ts';
import { backupsIn, namesIn } from './backups-in.ts';
import { copyRings } from './copy-rings.ts';
import { makeBackup } from './make-backup.ts';

export type BesideAt = {
  /** The file of the record, in its folder. */
  readonly record: string;
  /** Where backups go. */
  readonly place: string;
  readonly now: () => Instant;
  readonly step?: (done: string) => void;
};

/** Backups of a record in a folder, and what must go from there when something is destroyed. */
export function besideFolder(at: BesideAt): Beside {
  const { place, now, step } = at;
  const folder = dirname(at.record);
  const job = { record: at.record, place, ...(step && { step: (done: string) => step(`backup ${done}`) }) };
  return {
    folder,
    place,
    backup: async () => {
      const made = await makeBackup({ ...job, at: freeTime(now(), place) });
      if (made.ok) noteBackup(folder, made.value);
      return made;
    },
    lastBackup: () => readBackupNote(folder),
    copyRings: () => {
      if (backupsIn(place).length > 0) tryTo(() => copyRings(folder, place));
    },
    oldRings: () => findOldRings(folder, place),
    retire: (made) => retire(at, made),
  };
}

/** Never under the name of another one. */
function freeTime(now: Instant, place: string): Instant {
  const taken = new Set<number>(backupsIn(place).map(({ at }) => at));
  let at: number = now;
  while (taken.has(at)) at += 1;
  return instant(at);
}

function retire({ record, place }: BesideAt, made: BackupMade | undefined): Result<undefined, BackupRefusal> {
  const folder = dirname(record);
  return tryTo(() => {
    for (const name of namesIn(folder))
      if (/^record-before-\d+\.sqlite(?:\.new)?$/u.test(name)) rmSync(join(folder, name), { force: true });
    if (made && isWithin(place, folder))
      for (const { path } of backupsIn(place)) if (path !== made.path) rmSync(path, { force: true });
    syncPath(folder);
    if (made) copyRings(folder, place);
  });
}

function tryTo(work: () => void): Result<undefined, BackupRefusal> {
  try {
    work();
    return ok(undefined);
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === undefined) throw error;
    return refuse({ kind: trouble === 'disk-full' ? 'disk-full' : 'read-only' });
  }
}

function isWithin(place: string, folder: string): boolean {
  const path = relative(folder, place);
  return !path.startsWith('..') && !isAbsolute(path);
}
