import type { Place } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import { type BlobKeys, blobKeys } from './blob-keys.ts';
import { resolveDestroys } from './forget/resolve-destroys.ts';
import type { Append, NewEntry } from './record.ts';
import type { RecordParts } from './record-parts.ts';
import { newestKey } from './ring/key-ring.ts';
import { digestOf, entryHash, noEntryBefore } from './sealing/chain.ts';
import { type BlobSeal, type DestroysSeal, headerBytes, readHeader } from './sealing/header.ts';
import { seal } from './sealing/seal.ts';
import { sealBlob } from './sealing/seal-blob.ts';
import { randomKey, type StreamKey, wrapKey } from './sealing/wrap-key.ts';
import type { Change, Head } from './storage.ts';

/** How long an act's answer is kept. */
const actsKept = 30 * 24 * 60 * 60 * 1000;

export type Heads = ReadonlyMap<StreamId, Head | undefined>;

/** What the act says, as bytes, one for each entry of its writes in their order. */
type Texts = readonly Uint8Array[];

/** Everything that an act writes, sealed and hashed: nothing is left to see but whether it still fits. */
export async function sealChange(
  parts: RecordParts,
  append: Append,
  { heads, texts }: { readonly heads: Heads; readonly texts: Texts },
): Promise<Change> {
  const at = timeOf(parts, append, heads);
  const draft: Draft = { keys: [], entries: [], blobs: [], rows: [], destroys: [], forgetting: [] };
  const places: Place[] = [];
  const ends = new Map<StreamId, Place>();
  for (const { stream, entries } of append.writes) {
    const by = newestKey(parts.ring.ring(), stream);
    if (!by) throw new RangeError(`${stream} needs its key before it is written to`);
    const sealing: Sealing = { parts, draft, by, at, keys: blobKeys(parts, by, draft.keys) };
    for (const entry of entries) {
      const text = texts[places.length];
      if (!text) throw new Error('each entry has its text');
      const place = await sealEntry(sealing, ends.get(stream) ?? endOf(stream, heads.get(stream)), {
        entry,
        text,
      });
      ends.set(stream, place);
      places.push(place);
    }
  }
  return {
    ...draft,
    act: { act: append.act, by: append.by, at, places },
    // By the clock: lines dated ahead by a clock that was wrong once let no act be forgotten early.
    actsSince: instant(Math.max(0, parts.now() - actsKept)),
    expects: [...heads].map(([stream, head]) => ({ stream, seq: head?.seq ?? 0 })),
    opens: [...new Set([...(append.opens ?? []), ...append.writes.map(({ stream }) => stream)])],
  };
}

/** Never before anything in the streams that it is written to, whatever the clock says. */
function timeOf({ now }: RecordParts, { writes }: Append, heads: Heads): Instant {
  const before = writes.flatMap(({ stream }) => {
    const head = heads.get(stream);
    return head ? [readHeader(head.header).at] : [];
  });
  return instant(Math.max(now(), ...before));
}

type DraftPart = 'keys' | 'entries' | 'blobs' | 'rows' | 'destroys' | 'forgetting';
type Draft = { readonly [Part in DraftPart]: Change[Part][number][] };
type Sealing = {
  readonly parts: RecordParts;
  readonly draft: Draft;
  readonly by: StreamKey;
  readonly at: Instant;
  readonly keys: BlobKeys;
};
type Spoken = { readonly entry: NewEntry; readonly text: Uint8Array };

function endOf(stream: StreamId, head: Head | undefined): Place {
  return { stream, seq: head?.seq ?? 0, hash: head?.hash ?? noEntryBefore };
}

async function sealEntry(
  sealing: Sealing,
  { stream, seq: last, hash: prev }: Place,
  spoken: Spoken,
): Promise<Place> {
  const { draft, by, at } = sealing;
  const seq = last + 1;
  const name = `entry-${seq}`;
  const blobs = await sealBlobs(sealing, { stream, seq }, spoken.entry);
  const destroys = await destroyedBy(sealing, { stream, seq }, spoken.entry);
  const header = headerBytes({
    at,
    ...(blobs.length > 0 && { blobs }),
    ...(destroys && { destroys }),
    key: name,
    prev,
    seq,
    stream,
  });
  const key = randomKey();
  const body = seal(key, spoken.text, header);
  const bodyDigest = digestOf(body);
  const hash = entryHash(header, bodyDigest);
  draft.keys.push({ stream, name, generation: by.generation, wrapped: wrapKey(key, name, by) });
  draft.entries.push({ stream, seq, key: name, header, body, bodyDigest, hash });
  return { stream, seq, hash };
}

/** The keys of today go with it: backups made before close for good. */
async function destroyedBy(
  { parts, draft, by }: Sealing,
  { stream, seq }: Omit<Place, 'hash'>,
  { destroys }: NewEntry,
): Promise<DestroysSeal | undefined> {
  if (destroys === undefined) return undefined;
  const resolved = await resolveDestroys(parts, destroys, { stream, before: seq });
  if (!resolved) return undefined;
  draft.destroys.push(resolved.stored);
  draft.forgetting.push({ stream, generation: by.generation });
  return resolved.seal;
}

async function sealBlobs(
  { draft, keys }: Sealing,
  { stream, seq }: Omit<Place, 'hash'>,
  { blobs = [] }: NewEntry,
): Promise<readonly BlobSeal[]> {
  const seals: BlobSeal[] = [];
  for (const { id, bytes, key: group } of blobs) {
    const { name, key } = await keys(group);
    const { rows, digest } = sealBlob(key, id, bytes);
    draft.blobs.push({ stream, blob: id, seq });
    for (const [at, sealed] of rows.entries()) draft.rows.push({ stream, blob: id, row: at + 1, sealed });
    seals.push({ digest, id, key: name, size: bytes.length });
  }
  return seals;
}
