import type { Entry, Place } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { type RecordParts, streamKey } from './record-parts.ts';
import { readBody } from './sealing/body-text.ts';
import { type Header, readHeader } from './sealing/header.ts';
import { unseal } from './sealing/seal.ts';
import { type StreamKey, unwrapKey } from './sealing/wrap-key.ts';
import type { StoredEntry } from './storage.ts';

/** Neighbouring entries of a stream that were read at once. */
export type OpenedPage = {
  /** Destroyed ones are passed over: nothing is left that a fold could take in. */
  readonly entries: readonly Entry[];
  /** The last place, destroyed or not. */
  readonly seq: number;
  /** The last place that says that something was destroyed; 0 where none does. */
  readonly destroys: number;
};

/** At a time: bounds what lies in memory sealed, at most 32 MiB. */
const page = 500;

/**
 * Entries of a stream after `after`, page by page, opened and brought to the newest version; at least one page.
 * Throws where one is missing, stands at another place or does not open: then the record was damaged, and
 * `verify` says how.
 */
export async function* openPages(
  parts: RecordParts,
  stream: StreamId,
  after: number,
): AsyncGenerator<OpenedPage> {
  let seq = after;
  for (;;) {
    const stored = await parts.storage.entries(stream, seq, page);
    const keys = await generationsOf(parts, stream, stored);
    yield openPage(parts, stored, { stream, after: seq, keys });
    if (stored.length < page) return;
    seq += page;
  }
}

/** The entry at one place, however much follows it; nothing where it was destroyed or none stands there. */
export async function openEntryAt(
  parts: RecordParts,
  { stream, seq }: Pick<Place, 'stream' | 'seq'>,
): Promise<Entry | undefined> {
  const stored = await parts.storage.entries(stream, seq - 1, 1);
  const keys = await generationsOf(parts, stream, stored);
  const [entry] = openPage(parts, stored, { stream, after: seq - 1, keys }).entries;
  return entry;
}

type PageOf = { readonly stream: StreamId; readonly after: number; readonly keys: StreamKeys };

function openPage(
  parts: RecordParts,
  stored: readonly StoredEntry[],
  { stream, after, keys }: PageOf,
): OpenedPage {
  const entries: Entry[] = [];
  let seq = after;
  let destroys = 0;
  for (const one of stored) {
    seq += 1;
    if (one.seq !== seq) throw new Error(`entry ${seq} of ${stream} is missing`);
    const plain = openBody(one, stream, keys);
    const header = readHeader(one.header);
    if (header.seq !== seq || header.stream !== stream)
      throw new Error(`entry ${seq} of ${stream} stands at another place`);
    if (header.destroys) destroys = seq;
    if (plain) entries.push(newest(entryOf(one, header, plain), parts));
  }
  return { entries, seq, destroys };
}

function newest(entry: Entry, { upcast }: RecordParts): Entry {
  const body = upcast(entry.body);
  return body === entry.body ? entry : { ...entry, body };
}

type StreamKeys = ReadonlyMap<number, StreamKey>;

async function generationsOf(
  parts: RecordParts,
  stream: StreamId,
  stored: readonly StoredEntry[],
): Promise<StreamKeys> {
  const keys = new Map<number, StreamKey>();
  for (const { sealedKey } of stored)
    if (sealedKey?.wrapped && !keys.has(sealedKey.generation))
      keys.set(sealedKey.generation, await streamKey(parts, stream, sealedKey.generation));
  return keys;
}

/** Nothing where it was destroyed. */
function openBody(stored: StoredEntry, stream: StreamId, keys: StreamKeys): Buffer | undefined {
  const { body: sealed, sealedKey, seq } = stored;
  if (sealed === undefined && sealedKey?.wrapped === undefined) return undefined;
  const by = keys.get(sealedKey?.generation ?? 0);
  const key = by && sealedKey?.wrapped && unwrapKey(sealedKey.wrapped, stored.key, by);
  const plain = key && sealed && unseal(key, sealed, stored.header);
  if (!plain) throw new Error(`entry ${seq} of ${stream} does not open`);
  return plain;
}

function entryOf({ seq, hash }: StoredEntry, header: Header, plain: Buffer): Entry {
  const { stream, at } = header;
  const { author, via, act, body } = readBody(plain);
  const blobs = header.blobs?.map(({ id }) => id) ?? [];
  return { place: { stream, seq, hash }, at, author, via, act, body, blobs };
}
