import type { Entry, Place } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { type RecordParts, streamKey } from './record-parts.ts';
import { readBody } from './sealing/body-text.ts';
import { type Header, readHeader } from './sealing/header.ts';
import { unseal } from './sealing/seal.ts';
import { type StreamKey, unwrapKey } from './sealing/wrap-key.ts';
import type { StoredEntry } from './storage.ts';

export type OpenedEntries = {
  /** Destroyed ones are passed over: nothing is left that a fold could take in. */
  readonly entries: readonly Entry[];
  /** The last place, destroyed or not. */
  readonly seq: number;
  /** Whether one of them says that something was destroyed. */
  readonly destroys: boolean;
};

/** At a time: bounds what lies in memory sealed, at most 32 MiB. */
const page = 500;

/**
 * Entries of a stream after `after`, opened and brought to the newest version. Throws where one is
 * missing, stands at another place or does not open: then the record was damaged, and `verify` says how.
 */
export async function openEntries(
  parts: RecordParts,
  stream: StreamId,
  after: number,
): Promise<OpenedEntries> {
  const entries: Entry[] = [];
  let seq = after;
  let destroys = false;
  for (;;) {
    const stored = await parts.storage.entries(stream, seq, page);
    const keys = await generationsOf(parts, stream, stored);
    for (const one of stored) {
      seq += 1;
      const { header, entry } = openOne(parts, one, { stream, seq, keys });
      destroys ||= header.destroys !== undefined;
      if (entry) entries.push(entry);
    }
    if (stored.length < page) return { entries, seq, destroys };
  }
}

/** The entry at one place, however much follows it; nothing where it was destroyed or none stands there. */
export async function openEntryAt(
  parts: RecordParts,
  { stream, seq }: Pick<Place, 'stream' | 'seq'>,
): Promise<Entry | undefined> {
  const stored = await parts.storage.entries(stream, seq - 1, 1);
  const keys = await generationsOf(parts, stream, stored);
  return stored.map((one) => openOne(parts, one, { stream, seq, keys }).entry)[0];
}

type At = Pick<Place, 'stream' | 'seq'> & { readonly keys: StreamKeys };

function openOne(
  parts: RecordParts,
  stored: StoredEntry,
  { stream, seq, keys }: At,
): { readonly header: Header; readonly entry: Entry | undefined } {
  if (stored.seq !== seq) throw new Error(`entry ${seq} of ${stream} is missing`);
  const plain = openBody(stored, stream, keys);
  const header = readHeader(stored.header);
  if (header.seq !== seq || header.stream !== stream)
    throw new Error(`entry ${seq} of ${stream} stands at another place`);
  return { header, entry: plain && newest(entryOf(stored, header, plain), parts) };
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
