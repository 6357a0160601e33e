import type { SessionId, TranscriptId } from '../ids.ts';
import { type LastTurnKind, lastTurnKinds } from '../session/after.ts';
import type { WithheldReason } from '../session/figure.ts';
import { type Move, moves } from '../session/move.ts';
import { type Quote, quoteAll } from '../session/quote.ts';
import type { Reading } from '../session/reading.ts';
import type { Utterance } from '../session/utterance.ts';
import { type Milliseconds, offset } from '../units.ts';

/** The talk of one session as it is opened, with what was read in it. */
export type ReadTalk = {
  readonly session: SessionId;
  readonly transcript: TranscriptId;
  readonly utterances: readonly Utterance[];
  readonly reading: Reading;
  /** Where the coach said yes to a rough spot; what nobody confirmed is in no count. */
  readonly roughSpots: ReadonlySet<number>;
  /** Utterances that somebody sees differently. */
  readonly contested: ReadonlySet<number>;
};

/** A turn of the client and the coach's next one, each in its own words. */
export type Exchange = {
  readonly session: SessionId;
  readonly transcript: TranscriptId;
  readonly kind: LastTurnKind;
  readonly move: Move;
  /** Of a long turn its beginning. */
  readonly client: Quote;
  readonly coach: Quote;
  /** When the coach's turn begins, where the file tells. */
  readonly start?: Milliseconds;
  readonly contested: boolean;
};

/** What the coach did next after turns of one kind, over all sessions; the most frequent first. */
export type AfterKind<Of> = {
  readonly kind: LastTurnKind;
  readonly n: number;
  readonly sessions: number;
  readonly next: readonly { readonly move: Move; readonly exchanges: readonly Of[] }[];
  /** The same with the contested exchanges among them, where there are any. */
  readonly withContested?: { readonly n: number; readonly next: Readonly<Partial<Record<Move, number>>> };
  /** Those that are seen differently, in no count. */
  readonly contested: readonly Of[];
  /** What it takes until it is shown; absent where it is. */
  readonly missing?: { readonly turns?: number; readonly sessions?: number };
};

/** Every exchange of a talk that a reader of "after" found; why there is none, where it was not read. */
export function exchangesOf(
  talk: ReadTalk,
): { readonly found: readonly Exchange[] } | { readonly withheld: WithheldReason | 'earlier-reader' } {
  const { after, coachMoves } = talk.reading;
  // A reading that was sealed by an earlier version of the reader has no such finding.
  if (after === undefined) return { withheld: 'earlier-reader' };
  if (!('known' in after)) return { withheld: after.withheld };
  if (!('known' in coachMoves)) return { withheld: coachMoves.withheld };
  const byUtterance = new Map(coachMoves.known.moves.map((one) => [one.utterance, one]));
  return {
    found: after.known.rows.flatMap(({ kind, nextAt }) =>
      nextAt.flatMap((at): Exchange[] => {
        const [move, client, next] = [byUtterance.get(at), talk.utterances[at - 1], talk.utterances[at]];
        if (move === undefined || client === undefined || next === undefined) return [];
        if (kind === 'strain' && !talk.roughSpots.has(at - 1)) return [];
        const { session, transcript, contested } = talk;
        return [
          {
            ...{ session, transcript, kind, move: move.move, client: beginningOf(client), coach: move.quote },
            ...(next.start !== undefined && { start: next.start }),
            contested: contested.has(at) || contested.has(at - 1),
          },
        ];
      }),
    ),
  };
}

const longestBeginning = 120;

function beginningOf(utterance: Utterance): Quote {
  const { text } = utterance;
  if (text.length <= longestBeginning) return quoteAll(utterance);
  const space = text.lastIndexOf(' ', longestBeginning);
  if (space <= 0) return quoteAll(utterance);
  return { utterance: utterance.index, start: offset(0), end: offset(space), text: text.slice(0, space) };
}

/** Turns of a kind from which it is shown (methods 5.7); sessions for rough spots, whose rates need some (0.7). */
const least = { turns: 10, strainSessions: 5 } as const;

type Counted = Pick<Exchange, 'session' | 'kind' | 'move' | 'contested'>;

/**
 * What the coach did next after what the client did, over the sessions of one work (methods 5.7): counts of
 * exchanges that can all be looked at, no test and no norm. A contested exchange is in no count; where there is one,
 * both counts are given. Kinds that were never met are left out.
 */
export function afterAcross<Of extends Counted>(exchanges: readonly Of[]): AfterKind<Of>[] {
  return lastTurnKinds.flatMap((kind) => {
    const all = exchanges.filter((one) => one.kind === kind);
    return all.length === 0 ? [] : [kindOf(kind, all)];
  });
}

function kindOf<Of extends Counted>(kind: LastTurnKind, all: readonly Of[]): AfterKind<Of> {
  const counted = all.filter(({ contested }) => !contested);
  const sessions = new Set(counted.map(({ session }) => session)).size;
  const next = moves
    .map((move) => ({ move, exchanges: counted.filter((one) => one.move === move) }))
    .filter((one) => one.exchanges.length > 0)
    .sort((a, b) => b.exchanges.length - a.exchanges.length);
  const turnsShort = least.turns - counted.length;
  const sessionsShort = kind === 'strain' ? least.strainSessions - sessions : 0;
  const missing = {
    ...(turnsShort > 0 && { turns: turnsShort }),
    ...(sessionsShort > 0 && { sessions: sessionsShort }),
  };
  return {
    ...{ kind, n: counted.length, sessions, next, contested: all.filter((one) => one.contested) },
    ...(counted.length < all.length && { withContested: withContested(all) }),
    ...(Object.keys(missing).length > 0 && { missing }),
  };
}

function withContested(all: readonly Counted[]): NonNullable<AfterKind<unknown>['withContested']> {
  const next: Partial<Record<Move, number>> = {};
  for (const { move } of all) next[move] = (next[move] ?? 0) + 1;
  return { n: all.length, next };
}
