import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { BlobId } from '@crucible/core/ids.ts';
import type { Destroys } from '../record.ts';
import type { RecordParts } from '../record-parts.ts';
import { type BlobSeal, type DestroysSeal, readHeader } from '../sealing/header.ts';
import type { Storage, StoredDestruction } from '../storage.ts';
import { spansOf } from './spans.ts';

export type ResolvedDestroys = { readonly seal: DestroysSeal; readonly stored: StoredDestruction };

/**
 * What is asked for, name by name: as the header says it and as it is taken from the storage. Nothing for
 * everything in a stream that holds nothing. Throws on what is not there, and on a line that says itself
 * what was destroyed.
 */
export async function resolveDestroys(
  { storage, lines = 'kept' }: RecordParts,
  destroys: Destroys,
  { stream, before }: { readonly stream: StreamId; readonly before: number },
): Promise<ResolvedDestroys | undefined> {
  const present = await presentIn(storage, stream, lines);
  const { seqs, groups } = destroys === 'everything' ? allOf(present) : named(present, destroys);
  if (seqs.some((seq) => seq >= before)) throw new RangeError('only earlier entries can be destroyed');
  if (seqs.length + groups.length === 0) return undefined;
  const keys = [...seqs.map((seq) => present.keyOf.get(seq) ?? ''), ...groups];
  const blobs = present.blobs.filter(({ key }) => groups.includes(key)).map(({ id }) => id);
  const seal = {
    ...(groups.length > 0 && { blobs: groups }),
    ...(seqs.length > 0 && { entries: spansOf(seqs) }),
  };
  return { seal, stored: { stream, seqs, keys, blobs } };
}

type Present = {
  /** Entries that may be destroyed, with the names of their keys. */
  readonly keyOf: ReadonlyMap<number, string>;
  readonly blobs: readonly { readonly id: BlobId; readonly key: string }[];
};

const page = 500;

async function presentIn(storage: Storage, stream: StreamId, lines: 'kept' | 'too'): Promise<Present> {
  const keyOf = new Map<number, string>();
  const blobs: BlobSeal[] = [];
  for (let after = 0; ; ) {
    const stored = await storage.entries(stream, after, page);
    for (const { seq, key, header } of stored) {
      const read = readHeader(header);
      if (!read.destroys || lines === 'too') keyOf.set(seq, key);
      blobs.push(...(read.blobs ?? []));
    }
    after = stored.at(-1)?.seq ?? after;
    if (stored.length < page) return { keyOf, blobs };
  }
}

type Chosen = { readonly seqs: readonly number[]; readonly groups: readonly string[] };

function allOf({ keyOf, blobs }: Present): Chosen {
  return { seqs: [...keyOf.keys()], groups: [...new Set(blobs.map(({ key }) => key))].sort() };
}

function named(present: Present, { entries = [], blobs = [] }: Exclude<Destroys, string>): Chosen {
  const seqs = [...new Set(entries)].sort((a, b) => a - b);
  const groups = [...new Set(blobs.map((group) => `blob-${group}`))].sort();
  if (seqs.some((seq) => !present.keyOf.has(seq)))
    throw new RangeError('an entry that is to be destroyed stands there and destroys nothing itself');
  if (groups.some((group) => !present.blobs.some(({ key }) => key === group)))
    throw new RangeError('blobs that are to be destroyed lie there');
  return { seqs, groups };
}
