import type { Author } from '@crucible/core/engagement/party.ts';
import type { Restored, RestoreLoss } from '@crucible/core/engagement/restored.ts';
import { practiceStream, type StreamId } from '@crucible/core/engagement/stream.ts';
import type { ActId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import { newId } from '../new-id.ts';
import type { NewEntry, OpenRecord } from '../record.ts';
import type { RecordParts } from '../record-parts.ts';
import type { RestoreRefusal } from '../refusal.ts';
import { withKeysFor } from '../ring/key-ring.ts';
import type { Storage } from '../storage.ts';
import type { Closed } from './closed-in.ts';

export type HeadsOf = { readonly practice: StreamId; readonly heads: ReadonlyMap<StreamId, number> };

type Saying = {
  readonly from: Instant;
  readonly closed: ReadonlyMap<StreamId, Closed>;
  readonly before?: HeadsOf | undefined;
  readonly author?: Author;
};
type Restoring = { readonly parts: RecordParts; readonly record: OpenRecord };
type Said = { readonly closed: number; readonly cut?: number; readonly founding?: true };

/** One line in every stream, which also gives up what no key opens: then the record is whole again. */
export async function sayRestored(
  { parts, record }: Restoring,
  saying: Saying,
): Promise<Result<Said, RestoreRefusal>> {
  const { closed, from } = saying;
  const founder = await founderOf(parts.storage, record, closed);
  const author = saying.author ?? founder ?? (await coachIn(record, closed));
  if (!author) return refuse({ kind: 'no-author' });
  const streams = [...closed.keys()];
  const kept = await parts.ring.keep(withKeysFor(parts.ring.ring(), streams));
  if (!kept.ok) return kept;
  const losses = await lossesOf(parts.storage, saying, founder);
  const writes = streams.map((stream) => {
    const lost = losses.get(stream) ?? { closed: 0 };
    const body: Restored = { kind: 'restored', version: 1, from, lost };
    const entry: NewEntry = { author, via: 'own-device', body, ...destroysOf(closed.get(stream)) };
    return { stream, entries: [entry] };
  });
  const act = newId<ActId>();
  const appended = await record.append({ act, by: author.person, decidedOn: [], opens: streams, writes });
  if (!appended.ok) {
    const { refusal } = appended;
    if (refusal.kind === 'disk-full' || refusal.kind === 'read-only') return refuse({ kind: refusal.kind });
    throw new Error(`the line of a restore was refused: ${refusal.kind}`);
  }
  return ok({ ...sumOf([...losses.values()]), ...(!founder && { founding: true }) });
}

function sumOf(losses: readonly RestoreLoss[]): Said {
  const closed = losses.reduce((sum, one) => sum + one.closed, 0);
  const cuts = losses.flatMap(({ cut }) => (cut === undefined ? [] : [cut]));
  return { closed, ...(cuts.length > 0 && { cut: cuts.reduce((sum, one) => sum + one, 0) }) };
}

function destroysOf({ entries, blobs }: Closed = { entries: [], blobs: [] }): Pick<NewEntry, 'destroys'> {
  return entries.length + blobs.length === 0 ? {} : { destroys: { entries, blobs } };
}

/** Whoever said the first thing in the practice that a key still opens. */
async function founderOf(
  storage: Storage,
  record: OpenRecord,
  closed: ReadonlyMap<StreamId, Closed>,
): Promise<Author | undefined> {
  const stream = practiceStream(storage.practice);
  if ((closed.get(stream)?.entries.length ?? 0) > 0) return undefined;
  return (await record.read(stream))[0]?.author;
}

/**
 * Where that line opens no more, since something of the practice was destroyed after the backup: whoever spoke
 * as the coach in an engagement that still opens.
 */
async function coachIn(
  record: OpenRecord,
  closed: ReadonlyMap<StreamId, Closed>,
): Promise<Author | undefined> {
  for (const [stream, { entries }] of closed) {
    if (entries.length > 0) continue;
    const said = (await record.read(stream)).find(({ author }) => author.role === 'coach');
    if (said) return said.author;
  }
  return undefined;
}

async function lossesOf(
  storage: Storage,
  saying: Saying,
  founder: Author | undefined,
): Promise<ReadonlyMap<StreamId, RestoreLoss>> {
  const firm = practiceStream(storage.practice);
  const losses = new Map<StreamId, RestoreLoss>();
  for (const stream of saying.closed.keys()) {
    const loss = await lossOf(storage, stream, saying);
    losses.set(stream, stream === firm && !founder ? { ...loss, founding: true } : loss);
  }
  return losses;
}

async function lossOf(storage: Storage, stream: StreamId, { closed, before }: Saying): Promise<RestoreLoss> {
  const seq = (await storage.head(stream))?.seq ?? 0;
  const known = before?.heads.get(stream);
  const gone = before && stream === before.practice && streamsSince(before, closed);
  return {
    closed: closed.get(stream)?.entries.length ?? 0,
    ...(known !== undefined && { cut: Math.max(0, known - seq) }),
    ...(gone && gone.length > 0 && { streams: gone }),
  };
}

function streamsSince({ heads }: HeadsOf, closed: ReadonlyMap<StreamId, Closed>): readonly StreamId[] {
  return [...heads].filter(([stream, seq]) => seq > 0 && !closed.has(stream)).map(([stream]) => stream);
}
