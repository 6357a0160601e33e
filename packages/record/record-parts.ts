import type { Body } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { BackupMade, BackupRefusal, OldRing } from './record.ts';
import type { KeptRing } from './ring/kept-ring.ts';
import { keyOfGeneration } from './ring/key-ring.ts';
import type { StreamKey } from './sealing/wrap-key.ts';
import type { Storage } from './storage.ts';

/** What an open record is made of. */
export type RecordParts = {
  readonly storage: Storage;
  readonly ring: KeptRing;
  readonly now: () => Instant;
  readonly upcast: (body: Body) => Body;
  /** What lies beside the record; absent for one that ends with the process. */
  readonly beside?: Beside;
  /** Whether lines that say what was destroyed may be destroyed too: only where a restore found no key for them. */
  readonly lines?: 'kept' | 'too';
  /** Called after each step of what takes several, so that a test can break off between any two. */
  readonly step?: (done: string) => void;
};

/** Copies of the record outside its file. */
export type Beside = {
  /** Where the record lies. */
  readonly folder: string;
  /** Where backups go. */
  readonly place: string;
  readonly backup: () => Promise<Result<BackupMade, BackupRefusal>>;
  readonly lastBackup: () => BackupMade | undefined;
  /** Where backups lie already, the ring of today takes the place of the one there. */
  readonly copyRings: () => void;
  readonly oldRings: () => readonly OldRing[];
  /**
   * Away with copies in the folder that hold what was destroyed: those from before a migration, and where
   * a backup was made since, older backups that lie in the folder and older rings that lie with backups.
   */
  readonly retire: (made: BackupMade | undefined) => Result<undefined, BackupRefusal>;
};

/** Throws where the ring lacks it: then the ring is older than the record. */
export async function streamKey(
  { ring }: RecordParts,
  stream: StreamId,
  generation: number,
): Promise<StreamKey> {
  const known = keyOfGeneration(ring.ring(), stream, generation);
  if (known) return known;
  await ring.lookAgain();
  const found = keyOfGeneration(ring.ring(), stream, generation);
  if (!found) throw new Error(`the key ring has no key of generation ${generation} for ${stream}`);
  return found;
}
