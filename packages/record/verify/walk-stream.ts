import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { breath } from '../breath.ts';
import { digestOf, entryHash, noEntryBefore } from '../sealing/chain.ts';
import { type BlobSeal, checkHeader, type DestroysSeal, type Header } from '../sealing/header.ts';
import type { Storage, StoredEntry } from '../storage.ts';
import type { Destroyed, RecordFault } from './report.ts';

/** A blob as a readable header names it. */
export type NamedBlob = BlobSeal & { readonly seq: number };

export type Walked = {
  readonly entries: number;
  readonly end: { readonly seq: number; readonly hash: string };
  readonly faults: readonly RecordFault[];
  readonly destroyed: readonly Destroyed[];
  /** Places of all other entries, rising. */
  readonly standing: readonly number[];
  readonly said: readonly SaidDestroyed[];
  readonly blobs: readonly NamedBlob[];
  /** Names of keys that some header names. */
  readonly keys: ReadonlySet<string>;
  /** What each entry's bytes come to, for those asked for. */
  readonly hashes: ReadonlyMap<number, string>;
};

/** What the header of one entry says was destroyed. */
export type SaidDestroyed = Required<DestroysSeal> & { readonly seq: number };

const page = 500;

/** From the first entry to the last: each is what its hash says, where it says, after what it says. */
export async function walkStream(
  storage: Storage,
  stream: StreamId,
  asked: ReadonlySet<number>,
): Promise<Walked> {
  const walk = startOf(stream, asked);
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const stored = await storage.entries(stream, after, page);
    for (const entry of stored) step(walk, entry);
    await breath();
    after = stored.at(-1)?.seq ?? after;
    if (stored.length < page) return { ...walk, end: { seq: walk.last.seq, hash: walk.last.hash } };
  }
}

type Walk = {
  readonly stream: StreamId;
  readonly asked: ReadonlySet<number>;
  readonly faults: RecordFault[];
  readonly destroyed: Destroyed[];
  readonly standing: number[];
  readonly said: SaidDestroyed[];
  readonly blobs: NamedBlob[];
  readonly keys: Set<string>;
  readonly hashes: Map<number, string>;
  entries: number;
  last: Last;
};

type Last = {
  readonly seq: number;
  /** As stored. */
  readonly hash: string;
  /** What its bytes come to: another one where it was changed, which then has been said. */
  readonly real: string;
  readonly at: number;
};

function startOf(stream: StreamId, asked: ReadonlySet<number>): Walk {
  return {
    stream,
    asked,
    faults: [],
    destroyed: [],
    standing: [],
    said: [],
    blobs: [],
    keys: new Set(),
    hashes: new Map(),
    entries: 0,
    last: { seq: 0, hash: noEntryBefore, real: noEntryBefore, at: 0 },
  };
}

function step(walk: Walk, entry: StoredEntry): void {
  const { stream, faults, last, asked, hashes } = walk;
  const { seq } = entry;
  const header = checkHeader(entry.header);
  const real = entryHash(entry.header, entry.bodyDigest);
  if (seq > last.seq + 1) faults.push({ kind: 'entries-missing', stream, seq: last.seq + 1, to: seq - 1 });
  if (real !== entry.hash || !isBodyWhole(entry) || (header && header.key !== entry.key))
    faults.push({ kind: 'entry-changed', stream, seq });
  if (header) stepHeader(walk, entry, header);
  else faults.push({ kind: 'header-unreadable', stream, seq });
  lookAtKey(walk, entry);
  if (asked.has(seq)) hashes.set(seq, real);
  walk.entries += 1;
  if (seq > 0) walk.last = { seq, hash: entry.hash, real, at: Math.max(last.at, header?.at ?? 0) };
}

function isBodyWhole({ body, bodyDigest }: StoredEntry): boolean {
  return body === undefined || Buffer.compare(digestOf(body), bodyDigest) === 0;
}

function stepHeader({ stream, faults, last, blobs, said }: Walk, { seq }: StoredEntry, header: Header): void {
  if (header.stream !== stream || header.seq !== seq || seq < 1) {
    faults.push({
      kind: 'entry-misplaced',
      stream,
      seq,
      belongs: { stream: header.stream, seq: header.seq },
    });
    return;
  }
  // After a gap nothing is left to compare with; the gap itself is named.
  const follows = header.prev === last.hash || header.prev === last.real || seq !== last.seq + 1;
  if (!follows) faults.push({ kind: 'does-not-follow', stream, seq });
  if (header.at < last.at) faults.push({ kind: 'time-backwards', stream, seq });
  for (const blob of header.blobs ?? []) blobs.push({ ...blob, seq });
  if (header.destroys) said.push({ blobs: [], entries: [], ...header.destroys, seq });
}

/** Body and key stand together or are gone together. */
function lookAtKey(walk: Walk, { seq, key, body, sealedKey }: StoredEntry): void {
  const { stream, faults, destroyed, standing, keys } = walk;
  keys.add(key);
  const isGone = !body && sealedKey !== undefined && !sealedKey.wrapped;
  if (isGone) return void destroyed.push({ kind: 'body-destroyed', stream, seq });
  standing.push(seq);
  if (!sealedKey || (body && !sealedKey.wrapped)) faults.push({ kind: 'key-missing', stream, seq, key });
  else if (!body) faults.push({ kind: 'body-missing', stream, seq });
}
