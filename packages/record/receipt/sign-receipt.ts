import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Place } from '@crucible/core/engagement/entry.ts';
import type { Receipt } from '../record.ts';
import type { KeyRing } from '../ring/key-ring.ts';
import { publicKeyOf } from '../ring/key-ring.ts';

export function signReceipt(ring: KeyRing, { stream, seq, hash }: Place): Receipt {
  const signature = sign(null, signedBytes({ stream, seq, hash }), ring.signing).toString('base64url');
  const key = Buffer.from(publicKeyOf(ring)).toString('base64url');
  return { version: 1, stream, seq, hash, key, signature };
}

/**
 * Whether the key that a receipt names has signed it. Whose key that is, its six words tell: they are
 * compared by people.
 */
export function isSigned(receipt: Receipt): boolean {
  try {
    const signature = Buffer.from(receipt.signature, 'base64url');
    return verify(null, signedBytes(receipt), publicKeyFrom(receipt.key), signature);
  } catch {
    return false; // No key at all.
  }
}

/** Five lines, each ended: what it is, its version, stream, seq in figures, hash. */
function signedBytes({ stream, seq, hash }: Place): Uint8Array {
  return Buffer.from(`crucible receipt\n1\n${stream}\n${seq}\n${hash}\n`, 'utf8');
}

function publicKeyFrom(x: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
