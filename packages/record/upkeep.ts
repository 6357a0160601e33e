import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { InTurn } from './in-turn.ts';
import type { BackupMade, BackupRefusal, OpenRecord } from './record.ts';
import type { RecordParts } from './record-parts.ts';

type Upkeep = Pick<OpenRecord, 'backups' | 'backup' | 'backupIfDue' | 'oldRings'>;

const day = 24 * 60 * 60 * 1000;

export function upkeepOf({ beside, now }: RecordParts, inTurn: InTurn): Upkeep {
  const backup = async (): Promise<Result<BackupMade, BackupRefusal>> =>
    beside ? beside.backup() : refuse({ kind: 'read-only' });
  const isDue = (): boolean => {
    const last = beside?.lastBackup();
    // A clock that was set back or ahead makes one due as well.
    return last === undefined || Math.abs(now() - last.at) >= day;
  };
  return {
    backups: () => {
      const last = beside?.lastBackup();
      return beside && { place: beside.place, ...(last && { last }) };
    },
    backup: () => inTurn(backup),
    backupIfDue: () => inTurn(async () => (isDue() ? backup() : ok(undefined))),
    oldRings: () => beside?.oldRings() ?? [],
  };
}
