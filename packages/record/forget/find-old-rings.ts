import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { instant } from '@crucible/core/units.ts';
import { namesIn } from '../copy/backups-in.ts';
import { ringPattern } from '../copy/copy-rings.ts';
import type { OldRing } from '../record.ts';

const ageHead = Buffer.from('age-encryption.org/v1\n', 'latin1');

/**
 * Sealed files that are not the rings of today: in the folder, where backups go, and in folders that a
 * restore has set aside. Copies elsewhere nobody can find but whoever made them.
 */
export function findOldRings(folder: string, place: string): readonly OldRing[] {
  const today = namesIn(folder)
    .filter((name) => ringPattern.test(name))
    .map((name) => join(folder, name));
  const bytes = today.map((path) => readFileSync(path));
  const isOfToday = (path: string): boolean =>
    today.includes(path) || bytes.some((one) => Buffer.compare(one, readFileSync(path)) === 0);
  const aside = namesIn(dirname(folder))
    .filter((name) => name.startsWith(`${basename(folder)}.before-restore-`))
    .map((name) => join(dirname(folder), name));
  const found = [folder, place, ...aside].flatMap(filesUnder).filter(isSealed);
  return [...new Set(found)]
    .filter((path) => !isOfToday(path))
    .map((path) => ({ path, changedAt: instant(Math.floor(statSync(path).mtimeMs)) }));
}

function filesUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort();
  } catch {
    return []; // Not there, or a disk that is not plugged in.
  }
}

/** SQLite's files and the lock are left alone: closing any handle of one lets go of this process's locks. */
function isSealed(path: string): boolean {
  if (/\.(?:sqlite(?:-wal|-shm|-journal)?|lock)$/u.test(path)) return false;
  const head = Buffer.alloc(ageHead.length);
  try {
    const file = openSync(path, 'r');
    readSync(file, head);
    closeSync(file);
  } catch {
    return false; // Gone since, or not ours to read.
  }
  return Buffer.compare(head, ageHead) === 0;
}
