import type { Storage } from '../storage.ts';
import { type KeyRing, publicKeyOf } from './key-ring.ts';

/** Whether a ring and a record belong to one practice. */
export function isRingOf(ring: KeyRing, { practice, publicKey }: Storage): boolean {
  return ring.practice === practice && Buffer.compare(publicKeyOf(ring), publicKey) === 0;
}
