import type { Estimate } from '../statistics/estimate.ts';
import { studentQuantile, studentTails } from '../statistics/student-t.ts';

/** Values of the sessions of one engagement, as their number, their sum and the sum of their squares. */
export type Totals = { readonly n: number; readonly sum: number; readonly squares: number };

/** How far one engagement lies from the usual of others: `p` two-sided, never zero. */
export type BesideUsual = {
  readonly here: number;
  readonly usual: number;
  /** Here less usual. */
  readonly difference: Estimate;
  readonly p: number;
};

/**
 * Whether one engagement differs from the others of the same coach by more than these differ among
 * themselves. Source: the predictive rule of methods 3.6, on means of sessions; the spread between engagements
 * by the method of moments (Cochran 1954), drawn toward a prior. In words: sessions scatter around the mean of their
 * engagement by s, the same everywhere; engagements scatter around the usual by t, which for `priorWeight`
 * engagements is taken as `priorRatio` times s and for the rest as it is found. With n sessions here and usual the
 * mean of the others weighted by 1 / (t^2 + s^2 / n_k), (here - usual) / sqrt(s^2 / n + t^2 + 1 / sum of weights)
 * is Student's t with `priorWeight` plus the number of others less one degrees of freedom. Range: two others and
 * more, two sessions in one of all. Sessions are taken as independent, and a wave that lasts for weeks makes too
 * much of a difference. Example: 8 sessions here at .4, four others of 10 at .2, s .1: .2 apart (.02 to .38), p .032.
 */
export function besideUsual(here: Totals, others: readonly Totals[]): BesideUsual {
  const within = withinSessions([here, ...others]);
  const between = betweenEngagements(others, within);
  const weights = others.map(({ n }) => 1 / (between + within / n));
  const weight = total(weights);
  const usual = total(others.map((one, at) => meanOf(one) * (weights[at] ?? 0))) / weight;
  const error = Math.sqrt(within / here.n + between + 1 / weight);
  const freedom = priorWeight + others.length - 1;
  const value = meanOf(here) - usual;
  const reach = studentQuantile(0.975, freedom) * error;
  return {
    here: meanOf(here),
    usual,
    difference: {
      ...{ value, low: value - reach, high: value + reach, level: 0.95 },
      ...{ n: here.n, method: 'Student, sessions within engagements' },
    },
    p: Math.max(Number.MIN_VALUE, studentTails(value / error, freedom)),
  };
}

/** So many engagements the prior of the spread between engagements counts for. */
const priorWeight = 6;
/** Between engagements, in parts of the spread of their sessions; by judgement, until practices have lent theirs. */
const priorRatio = 0.75;
/** Sessions that are all alike still differ by so much, on the scale of a share. */
const leastWithin = 0.01 ** 2;

function withinSessions(all: readonly Totals[]): number {
  const squares = total(all.map(({ n, sum, squares: of }) => Math.max(0, of - (sum * sum) / n)));
  const freedom = total(all.map(({ n }) => n - 1));
  return Math.max(leastWithin, squares / freedom);
}

function betweenEngagements(others: readonly Totals[], within: number): number {
  const n = total(others.map((one) => one.n));
  const mean = total(others.map(({ sum }) => sum)) / n;
  const spread = total(others.map((one) => one.n * (meanOf(one) - mean) ** 2));
  const scale = n - total(others.map((one) => one.n ** 2)) / n;
  const found = Math.max(0, (spread - (others.length - 1) * within) / scale);
  const prior = priorRatio ** 2 * within;
  return (priorWeight * prior + (others.length - 1) * found) / (priorWeight + others.length - 1);
}

function meanOf({ n, sum }: Totals): number {
  return sum / n;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
