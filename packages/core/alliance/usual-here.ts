import { type Body, foldOf } from '../engagement/entry.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LentTotals } from './lent-totals.ts';
import { localPrior } from './local-prior.ts';
import { type PulsePrior, totalPrior } from './predictive-limit.ts';

/** What is usual in this practice, from so many clients who agreed to be counted; nothing else of them. */
export type UsualHere = Omit<PulsePrior, 'freedom'> & { readonly clients: number };

/** In `shared`, so that both read by it: what answers are read against from here on; without it, ours. */
export type UsualSet = Body & { readonly kind: 'usual-set'; readonly usual?: UsualHere };

export const usualHere = foldOf<{ readonly usual?: UsualHere }, UsualSet>(
  { name: 'usual-here 1', initial: {} },
  { 'usual-set': (_, { usual }) => (usual ? { usual } : {}) },
);

export type UsualRefusal =
  /** What is usual moved by less than a point since it was set, or too few clients lend their totals. */
  { readonly kind: 'usual-as-before' };

/** A point on a scale of a hundred; a smaller change is no reason to write anything. */
const leastChange = 1;

/** Takes the usual of this practice in place of ours from thirty clients on (methods 3.6), and ours again below. */
export function setUsual(known: {
  readonly lent: LentTotals;
  readonly usual: UsualHere | undefined;
}): Result<UsualSet, UsualRefusal> {
  const { usual } = known;
  const lent = Object.values(known.lent);
  const local = localPrior(lent, totalPrior);
  if (local === undefined)
    return usual ? ok({ kind: 'usual-set', version: 1 }) : refuse({ kind: 'usual-as-before' });
  const { mean, between, within } = local;
  const isAsBefore =
    usual !== undefined &&
    Math.abs(usual.mean - mean) < leastChange &&
    Math.abs(usual.between - between) < leastChange &&
    Math.abs(usual.within - within) < leastChange;
  if (isAsBefore) return refuse({ kind: 'usual-as-before' });
  const clients = lent.filter(({ length }) => length >= 2).length;
  return ok({
    ...{ kind: 'usual-set', version: 1 },
    usual: { mean: tenths(mean), between: tenths(between), within: tenths(within), clients },
  });
}

/** What both read by. */
export function priorOf(usual: UsualHere | undefined): PulsePrior {
  if (usual === undefined) return totalPrior;
  const { mean, between, within } = usual;
  return { mean, between, within, freedom: totalPrior.freedom };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
