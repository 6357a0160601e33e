import type { AgreementInForce } from '../engagement/agreement.ts';
import type { CountsRefusal } from '../engagement/counts-refusal.ts';
import { type Body, foldOf } from '../engagement/entry.ts';
import type { EngagementId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { scorePulse } from './pulse.ts';
import type { OpenedPulses } from './pulse-answer.ts';

/** In `practice`, where the client agreed to counts: their totals, from 0 to 100, the smallest first; no day, no words. */
export type TotalsCounted = Body & {
  readonly kind: 'totals-counted';
  readonly engagement: EngagementId;
  readonly totals: readonly number[];
};
export type LentTotals = Readonly<Record<string, readonly number[]>>;

export const lentTotals = foldOf<LentTotals, TotalsCounted>(
  { name: 'lent-totals 1', initial: {} },
  { 'totals-counted': (state, { engagement, totals }) => ({ ...state, [engagement]: totals }) },
);

/** What this engagement lends to the usual of the practice; nothing once counts are not agreed to any more. */
export function countTotals(
  known: {
    readonly lent: LentTotals;
    readonly opened: OpenedPulses;
    readonly agreed: AgreementInForce | undefined;
  },
  engagement: EngagementId,
): Result<TotalsCounted, CountsRefusal> {
  const isAgreed = known.agreed?.rows.yardstick.counts === true;
  const totals = isAgreed ? totalsIn(known.opened) : [];
  const lent = known.lent[engagement] ?? [];
  if (totals.length === lent.length && totals.every((total, at) => total === lent[at]))
    return refuse({ kind: isAgreed ? 'counted-already' : 'counts-not-agreed' });
  return ok({ kind: 'totals-counted', version: 1, engagement, totals });
}

/** Of what both have opened; in no order of time. */
function totalsIn(opened: OpenedPulses): readonly number[] {
  return Object.values(opened)
    .flatMap(({ client, coach }) => {
      const total = client && coach && scorePulse(client.answer.ratings).total;
      return total === undefined ? [] : [total];
    })
    .toSorted((a, b) => a - b);
}
