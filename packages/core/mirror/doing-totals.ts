import type { AgreementInForce } from '../engagement/agreement.ts';
import type { CountsRefusal } from '../engagement/counts-refusal.ts';
import { type Body, foldOf } from '../engagement/entry.ts';
import type { EngagementId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Totals } from './compare-usual.ts';
import { type Doing, doings, type SessionDoings } from './doing.ts';

/** What the transcripts of one engagement give to the others: sums over its sessions, none by itself, no day, no words. */
export type DoingTotals = {
  /** The version of the reader; other versions read otherwise and are not compared. */
  readonly reader: string;
  readonly of: Readonly<Partial<Record<Doing, Totals>>>;
};

/** In `practice`, where the client agreed to counts: the last one of an engagement holds; without totals it lends nothing. */
export type DoingsCounted = Body & {
  readonly kind: 'doings-counted';
  readonly engagement: EngagementId;
  readonly totals?: DoingTotals;
  /** Stands for what they were counted from, so that nothing is opened again before it has changed. */
  readonly from: number;
};
export type LentDoings = Readonly<Record<string, Pick<DoingsCounted, 'totals' | 'from'>>>;

export const lentDoings = foldOf<LentDoings, DoingsCounted>(
  { name: 'lent-doings 1', initial: {} },
  {
    'doings-counted': (state, { engagement, totals, from }) => ({
      ...state,
      [engagement]: { from, ...(totals && { totals }) },
    }),
  },
);

/** From the sums of one or two sessions each could be reckoned back. */
export const leastSessions = 3;

type Counting = {
  readonly lent: LentDoings;
  readonly agreed: AgreementInForce | undefined;
  readonly from: number;
};

/** What this engagement lends to the others, nothing once counts are not agreed to; `sessions` are looked at only where they are needed. */
export function countDoings(
  { lent, agreed, from }: Counting,
  engagement: EngagementId,
  sessions: () => ReadDoings | undefined,
): Result<DoingsCounted, CountsRefusal> {
  const before = lent[engagement];
  const said = { kind: 'doings-counted', version: 1, engagement } as const;
  if (!agreed?.rows.yardstick.counts)
    // Counted from nothing, so that it is counted anew once it is agreed to again.
    return before?.totals === undefined ? refuse({ kind: 'counts-not-agreed' }) : ok({ ...said, from: -1 });
  if (before?.from === from) return refuse({ kind: 'counted-already' });
  const read = sessions();
  const isEnough = read !== undefined && read.doings.length >= leastSessions;
  if (isEnough) return ok({ ...said, from, totals: { reader: read.reader, of: totalsOf(read.doings) } });
  return before?.totals === undefined ? refuse({ kind: 'counted-already' }) : ok({ ...said, from });
}

/** What the sessions of one work show that one version of the reader read. */
export type ReadDoings = { readonly reader: string; readonly doings: readonly SessionDoings[] };

export function totalsOf(sessions: readonly SessionDoings[]): DoingTotals['of'] {
  return Object.fromEntries(
    doings.flatMap((doing) => {
      const values = sessions.flatMap((one) => one[doing] ?? []);
      if (values.length < leastSessions) return [];
      const total = (of: (value: number) => number): number =>
        values.reduce((sum, value) => sum + of(value), 0);
      const totals: Totals = {
        n: values.length,
        sum: total((value) => value),
        squares: total((value) => value ** 2),
      };
      return [[doing, totals]];
    }),
  );
}

/** What other engagements lent that was read in this way, in no order of time. */
export function lentBy(state: LentDoings, but: EngagementId, reader: string): DoingTotals['of'][] {
  return Object.entries(state).flatMap(([engagement, { totals }]) =>
    engagement === but || totals?.reader !== reader ? [] : [totals.of],
  );
}
