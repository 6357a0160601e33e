import { isAscii } from 'node:buffer';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { BlobId } from '@crucible/core/ids.ts';
import type { Instant } from '@crucible/core/units.ts';

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
  return Buffer.from(written(header), 'latin1');
}

/**
 * Canonical JSON (RFC 8785): names sorted, no spaces. Nothing in a header needs escaping or is more than
 * ASCII, and its numbers are whole, so that writing the names in order is all there is to it.
 */
function written({ at, blobs, destroys, key, prev, seq, stream }: Header): string {
  if (!blobs && !destroys) return JSON.stringify({ at, key, prev, seq, stream });
  const seals = blobs?.map(({ digest, id, key: by, size }) => ({ digest, id, key: by, size }));
  const gone = destroys && {
    blobs: destroys.blobs,
    entries: destroys.entries?.map(([from, to]) => [from, to]),
  };
  return JSON.stringify({ at, blobs: seals, destroys: gone, key, prev, seq, stream });
}

/** For bytes whose seal has been or will be checked. */
export function readHeader(bytes: Uint8Array): Header {
  return JSON.parse(textOf(bytes));
}

/** For bytes that anybody may have written: nothing but exactly one header, written the one way. */
export function checkHeader(bytes: Uint8Array): Header | undefined {
  try {
    const text = textOf(bytes);
    const header: Header = JSON.parse(text);
    return isAscii(bytes) && isHeader(header) && written(header) === text ? header : undefined;
  } catch {
    return undefined; // No JSON, or none of ours.
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function isHeader({ at, blobs, destroys, key, prev, seq, stream }: Header): boolean {
  const isRight = isWhole(at) && isWhole(seq) && isHash(prev) && isText(key) && isText(stream);
  const isBringing = blobs === undefined || (blobs.length > 0 && blobs.every(isSeal));
  return isRight && isBringing && (destroys === undefined || isDestroys(destroys, seq));
}

function isDestroys({ blobs, entries }: DestroysSeal, seq: number): boolean {
  if (blobs === undefined && entries === undefined) return false;
  const areNames = blobs === undefined || (blobs.length > 0 && blobs.every(isText));
  return areNames && (entries === undefined || areSpans(entries, seq));
}

function areSpans(spans: readonly (readonly [number, number])[], before: number): boolean {
  let last = -1;
  for (const [from, to] of spans) {
    if (!(isWhole(from) && isWhole(to) && from > last + 1 && from >= 1 && to >= from)) return false;
    last = to;
  }
  return spans.length > 0 && last < before;
}

function isSeal({ digest, id, key, size }: BlobSeal): boolean {
  return isHash(digest) && isText(id) && isText(key) && isWhole(size);
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
