import type { Author } from '@crucible/core/engagement/party.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { KeyRing } from '../ring/key-ring.ts';

export type RestoreAt = {
  /** One file, as `backup` made it. */
  readonly backup: string;
  /** The newest that there is: what was destroyed since the backup stays closed then. */
  readonly ring: KeyRing;
  readonly folder: string;
  /** Of the ring in that folder, from now on. */
  readonly passphrase: string;
  /** What is done where the folder holds something; refused where not said. */
  readonly over?: 'set-aside';
  /** Who says that it was restored; the one who founded the practice where not said. */
  readonly author?: Author;
  readonly now: () => Instant;
  readonly workFactor?: number;
  readonly step?: (done: string) => void;
};
