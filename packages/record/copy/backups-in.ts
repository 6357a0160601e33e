import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@crucible/core/units.ts';
import { backupTime } from './backup-name.ts';

export type FoundBackup = { readonly path: string; readonly at: Instant };

/** Newest first; none where there is no such place. */
export function backupsIn(place: string): readonly FoundBackup[] {
  return namesIn(place)
    .flatMap((name) => {
      const at = backupTime(name);
      return at === undefined ? [] : [{ path: join(place, name), at }];
    })
    .sort((a, b) => b.at - a.at);
}

export function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place).sort();
  } catch {
    return []; // Not there, or a disk that is not plugged in.
  }
}
