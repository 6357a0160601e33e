import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** What sealing adds to the length of what is sealed. */
export const sealLength = nonceLength + tagLength;

/**
 * AES-256-GCM: nonce(12) ‖ ciphertext ‖ tag(16), with a random nonce. `bound` is not kept in it and must
 * be the same to open it. Safe as long as one key seals fewer than 2^32 times.
 */
export function seal(key: KeyObject, plain: Uint8Array, bound: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(bound);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Nothing where a bit of it, of the key or of what it is bound to differs. */
export function unseal(key: KeyObject, sealed: Uint8Array, bound: Uint8Array): Buffer | undefined {
  const end = sealed.length - tagLength;
  if (end < nonceLength) return undefined;
  const cipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  cipher.setAAD(bound);
  cipher.setAuthTag(sealed.subarray(end));
  const plain = cipher.update(sealed.subarray(nonceLength, end));
  try {
    cipher.final(); // GCM holds nothing back: this only checks the tag.
    return plain;
  } catch {
    return undefined;
  }
}
