import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { seal, unseal } from './seal.ts';

/** The key of a stream in one generation, as it lies in the key ring. It seals nothing but other keys. */
export type StreamKey = {
  readonly stream: StreamId;
  /** From 1; a new one begins whenever something of the stream is destroyed. */
  readonly generation: number;
  readonly key: KeyObject;
};

export function randomKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}

/** A key of one entry or of some blobs, sealed by its stream's key: 60 bytes. */
export function wrapKey(key: KeyObject, name: string, by: StreamKey): Uint8Array {
  return seal(by.key, key.export(), boundTo(name, by));
}

export function unwrapKey(wrapped: Uint8Array, name: string, by: StreamKey): KeyObject | undefined {
  const bytes = unseal(by.key, wrapped, boundTo(name, by));
  return bytes?.length === 32 ? createSecretKey(bytes) : undefined;
}

/**
 * So that no wrapped key can stand in the place of another one. Canonical JSON, written straight down:
 * names of keys and streams hold nothing that JSON escapes, and this runs for every entry that is read.
 */
function boundTo(name: string, { generation, stream }: StreamKey): Uint8Array {
  return Buffer.from(`{"generation":${generation},"key":"${name}","stream":"${stream}"}`, 'latin1');
}
