import type { Result } from '@crucible/core/result.ts';
import { ok } from '@crucible/core/result.ts';
import type { DiskRefusal } from '../refusal.ts';
import type { KeyRing } from './key-ring.ts';

/** A key ring together with where it is kept. */
export type KeptRing = {
  readonly ring: () => KeyRing;
  /** Kept for good when it answers: nothing is sealed by a key that could be lost. */
  readonly keep: (ring: KeyRing) => Promise<Result<undefined, DiskRefusal>>;
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
    lookAgain: async () => undefined,
  };
}
