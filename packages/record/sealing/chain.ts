import { hash } from 'node:crypto';

/** What the first entry of a stream names as the entry before it. */
export const noEntryBefore = '0'.repeat(64);

export function digestOf(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

/**
 * hash = SHA-256(SHA-256(header) ‖ SHA-256(body)), in lower-case hexadecimal. The body counts by its
 * digest, so the chain stands when the body has been destroyed.
 */
export function entryHash(header: Uint8Array, bodyDigest: Uint8Array): string {
  both.set(digestOf(header), 0);
  both.set(bodyDigest, digestLength);
  return hash('sha256', both, 'hex');
}

const digestLength = 32;
/** Filled and hashed in one go each time: verify comes by here for every entry. */
const both = Buffer.alloc(2 * digestLength);

/** Over the digests of the sealed rows in their order. */
export function blobDigest(rowDigests: readonly Uint8Array[]): string {
  return hash('sha256', Buffer.concat(rowDigests), 'hex');
}
