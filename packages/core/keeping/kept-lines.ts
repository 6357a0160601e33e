import type { Body, Entry, Fold, Place } from '../engagement/entry.ts';
import type { PartyRole } from '../engagement/party.ts';
import { type EngagementId, idOf, idPattern, type SessionId, type TranscriptId } from '../ids.ts';
import { added, countOf, emptyList, itemAt, itemsOf, type LongList } from '../long-list.ts';
import type { Instant } from '../units.ts';

/** A line of a stream without its words: enough to know when it is due and what hangs on it. */
export type KeptLine = {
  readonly seq: number;
  readonly kind: string;
  /** Whose words they are, also where somebody else passed them on. */
  readonly by: PartyRole;
  /** When it was said first; later it may have come here from another engagement. */
  readonly at: Instant;
  readonly writtenAt: Instant;
  readonly session?: SessionId;
  readonly transcript?: TranscriptId;
  /** The scene, pair, sorting ticket or finding that it says something of. */
  readonly about?: string;
  /** The scenes that it sets beside each other. */
  readonly joins?: readonly string[];
  /** In the stream of the practice. */
  readonly engagement?: EngagementId;
  /** The line that it puts right. */
  readonly earlier?: number;
};
export type KeptLines = LongList<KeptLine>;

/** Every line that still has its words, of whatever topic. Holds none of them, so that it may stand over any stream. */
export const keptLines: Fold<KeptLines> = {
  name: 'kept-lines 3',
  initial: emptyList,
  evolve: (state, entry) => added(state, lineOf(entry)),
};

/** These lines and what was put right in them. */
export function withPuttings(state: KeptLines, seqs: readonly number[]): readonly number[] {
  const chosen = new Set(seqs);
  for (const { seq, earlier } of itemsOf(state))
    if (earlier !== undefined && chosen.has(earlier)) chosen.add(seq);
  return [...chosen];
}

/** When the newest line was written; undefined where there is none. */
export function newestAt(state: KeptLines): Instant | undefined {
  return itemAt(state, countOf(state) - 1)?.writtenAt;
}

function lineOf({ place: { seq }, at, author, body }: Entry): KeptLine {
  const { transcript, engagement, earlier, firstAt = at, side = author.role, ...named } = body as Mentioning;
  const session = sessionOf(body);
  const about = named.scene ?? named.pair ?? named.ticket ?? named.finding;
  const joins = [named.outside, named.room].filter(isText);
  return {
    seq,
    kind: body.kind,
    by: side,
    at: firstAt,
    writtenAt: at,
    ...(session && { session }),
    ...(isId(transcript) && { transcript: idOf<TranscriptId>(transcript) }),
    ...(isText(about) && { about }),
    ...(joins.length > 0 && { joins }),
    ...(isId(engagement) && { engagement: idOf<EngagementId>(engagement) }),
    ...(earlier !== undefined && { earlier: earlier.seq }),
  };
}

/** The session that a body of any topic says something of. */
export function sessionOf(body: Body): SessionId | undefined {
  const { session, told } = body as Mentioning;
  const named = session ?? told?.session;
  return isId(named) ? idOf<SessionId>(named) : undefined;
}

/** What bodies of any topic call what they are about. */
type Mentioning = {
  readonly session?: unknown;
  readonly told?: { readonly session?: unknown };
  readonly scene?: unknown;
  readonly pair?: unknown;
  readonly ticket?: unknown;
  readonly finding?: unknown;
  readonly outside?: unknown;
  readonly room?: unknown;
  readonly transcript?: unknown;
  readonly engagement?: unknown;
  readonly side?: PartyRole;
  readonly earlier?: Place;
  readonly firstAt?: Instant;
};

function isId(found: unknown): found is string {
  return isText(found) && idPattern.test(found);
}

function isText(found: unknown): found is string {
  return typeof found === 'string';
}
