import type { AgreementInForce } from '../engagement/agreement.ts';
import type { CountsRefusal } from '../engagement/counts-refusal.ts';
import { type Body, foldOf } from '../engagement/entry.ts';
import type { EngagementId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type Notes, type Pull, pulls } from '../session/note.ts';
import type { Taps } from './pull.ts';

/** How often each word was tapped after the sessions of one engagement; no session, no day, no words. */
export type TapCounts = Readonly<Partial<Record<Pull, number>>>;

/** In `practice`, where the client agreed to counts: the last one of an engagement holds. */
export type TapsCounted = Body & {
  readonly kind: 'taps-counted';
  readonly engagement: EngagementId;
  readonly taps: TapCounts;
};
export type Yardstick = Readonly<Record<string, TapCounts>>;

export const yardstick = foldOf<Yardstick, TapsCounted>(
  { name: 'yardstick 1', initial: {} },
  { 'taps-counted': (state, { engagement, taps }) => ({ ...state, [engagement]: taps }) },
);

/** What this engagement lends to the others; nothing once counts are not agreed to any more, which is looked at every hour. */
export function countTaps(
  known: {
    readonly yardstick: Yardstick;
    readonly notes: Notes;
    readonly agreed: AgreementInForce | undefined;
  },
  engagement: EngagementId,
): Result<TapsCounted, CountsRefusal> {
  const lent = known.yardstick[engagement] ?? {};
  const taps = known.agreed?.rows.yardstick.counts ? countsOf(tapsIn(known.notes)) : {};
  const isSame = pulls.every((word) => (lent[word] ?? 0) === (taps[word] ?? 0));
  if (isSame)
    return refuse({ kind: known.agreed?.rows.yardstick.counts ? 'counted-already' : 'counts-not-agreed' });
  return ok({ kind: 'taps-counted', version: 1, engagement, taps });
}

/** The word of the latest note of each session that has one. */
export function tapsIn(notes: Notes): Taps {
  return notes.flatMap(({ notes: versions }) => versions.at(-1)?.felt ?? []);
}

/** The taps that other engagements lent, each by itself; in no order of time. */
export function lentTaps(state: Yardstick, but: EngagementId): Taps[] {
  return Object.entries(state)
    .filter(([engagement]) => engagement !== but)
    .map(([, taps]) => pulls.flatMap((word) => Array<Pull>(taps[word] ?? 0).fill(word)));
}

function countsOf(taps: Taps): TapCounts {
  const counts: Partial<Record<Pull, number>> = {};
  for (const word of taps) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
