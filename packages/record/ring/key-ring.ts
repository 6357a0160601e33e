import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { type StreamId, streamId } from '@crucible/core/engagement/stream.ts';
import { idOf, type PracticeId } from '@crucible/core/ids.ts';
import type { Sheet } from '../recovery/sheet.ts';
import { randomKey, type StreamKey } from '../sealing/wrap-key.ts';

/** The keys of one practice: what opens its record, and what signs its receipts. */
export type KeyRing = {
  readonly practice: PracticeId;
  /** Ed25519, private. */
  readonly signing: KeyObject;
  /** Of each stream in rising generations; all but the newest only while keys are being wrapped again. */
  readonly streams: ReadonlyMap<StreamId, readonly StreamKey[]>;
  /** For whom else the ring is sealed, each in a file of its own; here, so that nobody without it can add one. */
  readonly sheets: readonly Sheet[];
};

export function makeKeyRing(practice: PracticeId): KeyRing {
  return { practice, signing: generateKeyPairSync('ed25519').privateKey, streams: new Map(), sheets: [] };
}

/** The same ring where each of the streams has a key already. */
export function withKeysFor(ring: KeyRing, streams: readonly StreamId[]): KeyRing {
  const without = streams.filter((stream) => !ring.streams.has(stream));
  if (without.length === 0) return ring;
  const made = without.map((stream) => [stream, [{ stream, generation: 1, key: randomKey() }]] as const);
  return { ...ring, streams: new Map([...ring.streams, ...made]) };
}

type ToForget = { readonly stream: StreamId; readonly generation: number };

/** The same ring where a generation after that one has begun. */
export function withNewGeneration(ring: KeyRing, { stream, generation }: ToForget): KeyRing {
  const keys = ring.streams.get(stream) ?? [];
  if (keys.some((key) => key.generation > generation)) return ring;
  const fresh = { stream, generation: generation + 1, key: randomKey() };
  return { ...ring, streams: new Map([...ring.streams, [stream, [...keys, fresh]]]) };
}

/** The same ring without that generation and those before it. */
export function withoutGenerations(ring: KeyRing, { stream, generation }: ToForget): KeyRing {
  const keys = ring.streams.get(stream) ?? [];
  const left = keys.filter((key) => key.generation > generation);
  if (left.length === 0) throw new Error(`${stream} would be left without a key`);
  return left.length === keys.length
    ? ring
    : { ...ring, streams: new Map([...ring.streams, [stream, left]]) };
}

export function newestKey(ring: KeyRing, stream: StreamId): StreamKey | undefined {
  return ring.streams.get(stream)?.at(-1);
}

export function keyOfGeneration(ring: KeyRing, stream: StreamId, generation: number): StreamKey | undefined {
  return ring.streams.get(stream)?.find((key) => key.generation === generation);
}

/** The 32 bytes by which everybody can check a receipt. */
export function publicKeyOf({ signing }: KeyRing): Uint8Array {
  return Buffer.from(createPublicKey(signing).export({ format: 'jwk' }).x ?? '', 'base64url');
}

/** As it stands inside its age file. */
export function writeKeyRing({ practice, signing, streams, sheets }: KeyRing): string {
  const keys = [...streams.values()]
    .flat()
    .map(({ stream, generation, key }) => ({ stream, generation, key: key.export().toString('base64url') }));
  return JSON.stringify({
    what: ringName,
    version: 1,
    practice,
    signing: signing.export({ format: 'jwk' }).d,
    keys,
    sheets,
  });
}

/** Nothing where the text is no ring of this version. */
export function readKeyRing(text: string): KeyRing | undefined {
  try {
    const read = JSON.parse(text);
    if (read.what !== ringName || read.version !== 1) return undefined;
    const streams = new Map<StreamId, StreamKey[]>();
    for (const one of read.keys) {
      const key = readStreamKey(one);
      streams.set(key.stream, [...(streams.get(key.stream) ?? []), key]);
    }
    const { practice, signing, sheets = [] } = read;
    return { practice: idOf<PracticeId>(practice), signing: readSigning(signing), streams, sheets };
  } catch {
    return undefined; // No JSON, or something missing in it.
  }
}

const ringName = 'crucible key ring';

type WrittenKey = { readonly stream: string; readonly generation: number; readonly key: string };

function readStreamKey({ stream, generation, key }: WrittenKey): StreamKey {
  const bytes = Buffer.from(key, 'base64url');
  if (bytes.length !== 32 || !Number.isSafeInteger(generation)) throw new RangeError('a key has 32 bytes');
  return { stream: streamId(stream), generation, key: createSecretKey(bytes) };
}

/** The header that makes 32 private bytes a PKCS #8 key (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function readSigning(text: string): KeyObject {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 32) throw new RangeError('a signing key has 32 bytes');
  return createPrivateKey({ key: Buffer.concat([pkcs8, bytes]), format: 'der', type: 'pkcs8' });
}
