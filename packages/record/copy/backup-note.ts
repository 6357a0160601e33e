import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '@crucible/core/units.ts';
import { writeDurably } from '../folder/write-durably.ts';
import type { BackupMade } from '../record.ts';

const noteFile = 'last-backup.json';

export function noteBackup(folder: string, made: BackupMade): void {
  writeDurably(join(folder, noteFile), Buffer.from(`${JSON.stringify(made)}\n`, 'utf8'));
}

/** What the folder says of its last backup, even where that lies on a disk that is not plugged in. */
export function readBackupNote(folder: string): BackupMade | undefined {
  try {
    const { path, at, entries } = JSON.parse(readFileSync(join(folder, noteFile), 'utf8'));
    return { path: String(path), at: instant(at), entries: Number(entries) };
  } catch {
    return undefined; // None was made yet.
  }
}
