import type { Result } from '@crucible/core/result.ts';
import { ok } from '@crucible/core/result.ts';

import { identityToRecipient } from 'age-encryption';
import type { DiskRefusal } from '../disk-refusal.ts';
import type { WordsKey } from '../recovery/recovery-words.ts';
import type { Sheet } from '../recovery/sheet.ts';
import type { KeyRing } from './key-ring.ts';

/** A key ring together with where it is kept. */
export type KeptRing = {
  readonly ring: () => KeyRing;
  /** Kept for good when it answers: nothing is sealed by a key that could be lost. */
  readonly keep: (ring: KeyRing) => Promise<Result<undefined, DiskRefusal>>;
  /** The same ring under another passphrase, from now on. */
  readonly changePassphrase: (passphrase: string) => Promise<Result<undefined, DiskRefusal>>;
  /** Whether the file of a sheet opens by that key and holds this ring's practice. */
  readonly opensBy: (sheet: Sheet, key: WordsKey) => Promise<boolean>;
  /** For one that reads beside a writer: looks for keys that came since. */
  readonly lookAgain: () => Promise<void>;
};

/** For a record that ends with the process. */
export function ringInMemory(made: KeyRing): KeptRing {
  let ring = made;
  return {
    ring: () => ring,
    keep: async (next) => {
      ring = next;
      return ok(undefined);
    },
    changePassphrase: async () => ok(undefined),
    opensBy: async ({ recipient }, key) => (await identityToRecipient(key)) === recipient,
    lookAgain: async () => undefined,
  };
}
