import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { BlobId } from '@crucible/core/ids.ts';
import type { Instant } from '@crucible/core/units.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What stands open beside a sealed body: where the entry belongs, when it was written, the name of its
 * key, the hash of the entry before it. No words. Its bytes are written once and never made again.
 */
export type Header = {
  readonly at: Instant;
  /** Only where the entry brings some; at least one then. */
  readonly blobs?: readonly BlobSeal[];
  /** Only where the entry says that something of its stream was destroyed. */
  readonly destroys?: DestroysSeal;
  readonly key: string;
  readonly prev: string;
  readonly seq: number;
  readonly stream: StreamId;
};

/** A blob as its entry vouches for it: the digest is over its sealed rows, so no key is needed to check. */
export type BlobSeal = {
  readonly digest: string;
  readonly id: BlobId;
  readonly key: string;
  /** Bytes of the blob in the clear. */
  readonly size: number;
};

/** Open, so that without a key what was destroyed can be told from what was dropped. */
export type DestroysSeal = {
  /** Names of the keys under which blobs lay; absent where there are none. */
  readonly blobs?: readonly string[];
  /** Entries before this one, from and to, rising and apart; absent where there are none. */
  readonly entries?: readonly (readonly [number, number])[];
};

export function headerBytes(header: Header): Uint8Array {
  return Buffer.from(canonicalJson(header), 'utf8');
}

/** For bytes whose seal has been or will be checked. */
export function readHeader(bytes: Uint8Array): Header {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** For bytes that anybody may have written: nothing but exactly one header, written the one way. */
export function checkHeader(bytes: Uint8Array): Header | undefined {
  try {
    const header = readHeader(bytes);
    return isHeader(header) && Buffer.compare(bytes, headerBytes(header)) === 0 ? header : undefined;
  } catch {
    return undefined; // No JSON, or a number that is not whole.
  }
}

function isHeader(read: Header): boolean {
  const names = Object.keys(read).join(' ');
  return (
    /^at (?:blobs )?(?:destroys )?key prev seq stream$/u.test(names) &&
    isWhole(read.at) &&
    isText(read.key) &&
    isHash(read.prev) &&
    isWhole(read.seq) &&
    isText(read.stream) &&
    (read.blobs === undefined ||
      (Array.isArray(read.blobs) && read.blobs.length > 0 && read.blobs.every(isSeal))) &&
    (read.destroys === undefined || isDestroys(read.destroys, read.seq))
  );
}

function isDestroys({ blobs, entries, ...more }: DestroysSeal, seq: number): boolean {
  if (Object.keys(more).length > 0 || (blobs ?? entries) === undefined) return false;
  const areNames = blobs === undefined || (Array.isArray(blobs) && blobs.length > 0 && blobs.every(isText));
  return areNames && (entries === undefined || areSpans(entries, seq));
}

function areSpans(spans: readonly (readonly [number, number])[], seq: number): boolean {
  if (!Array.isArray(spans) || spans.length === 0) return false;
  let last = -1;
  for (const [from, to, more] of spans) {
    const isNext = isWhole(from) && isWhole(to) && from > last + 1 && from >= 1 && to >= from;
    if (!isNext || more !== undefined) return false;
    last = to;
  }
  return last < seq;
}

function isSeal(read: BlobSeal): boolean {
  return (
    Object.keys(read).join(' ') === 'digest id key size' &&
    isHash(read.digest) &&
    isText(read.id) &&
    isText(read.key) &&
    isWhole(read.size)
  );
}

function isHash(read: unknown): boolean {
  return typeof read === 'string' && /^[0-9a-f]{64}$/u.test(read);
}

function isText(read: unknown): boolean {
  return typeof read === 'string' && read !== '';
}

function isWhole(read: unknown): boolean {
  return Number.isSafeInteger(read) && Number(read) >= 0;
}
