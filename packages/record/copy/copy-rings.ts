import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../folder/write-durably.ts';
import { namesIn } from './backups-in.ts';

export const ringPattern = /^keyring(?:\.[a-z]+)?\.age$/u;

/** The rings of today beside the backups, in the place of those of before. */
export function copyRings(folder: string, place: string): void {
  const today = namesIn(folder).filter((name) => ringPattern.test(name));
  for (const name of today) {
    const bytes = readFileSync(join(folder, name));
    if (!isSame(join(place, name), bytes)) writeDurably(join(place, name), bytes);
  }
  for (const name of namesIn(place))
    if (ringPattern.test(name) && !today.includes(name)) rmSync(join(place, name), { force: true });
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0;
  } catch {
    return false; // Not there yet.
  }
}
