import { mean } from '../statistics/correlation.ts';
import type { PulsePrior } from './predictive-limit.ts';

const clientsForLocalPrior = 30;

/**
 * The prior of this practice in place of ours (methods 3.6): from the totals of thirty clients or more who
 * agreed to it, each with two pulses at least; absent below that.
 * Formula: analysis of variance with clients as groups: `within` is the pooled deviation, `between` what is left
 * of the deviation of the clients' means once their error is taken off, at least 2 points so that a client's own
 * answers keep their weight. The freedom stays ours: how much a prior counts is a choice, not an estimate.
 */
export function localPrior(
  clients: readonly (readonly number[])[],
  from: PulsePrior,
): PulsePrior | undefined {
  const usable = clients.filter((values) => values.length >= 2);
  if (usable.length < clientsForLocalPrior) return undefined;
  const means = usable.map(mean);
  const squares = usable.reduce((sum, values, at) => sum + squaresAround(values, means[at] ?? 0), 0);
  const within = squares / usable.reduce((sum, { length }) => sum + length - 1, 0);
  const usual = mean(means);
  const error = within * mean(usable.map(({ length }) => 1 / length));
  const between = squaresAround(means, usual) / (means.length - 1) - error;
  return {
    mean: usual,
    between: Math.sqrt(Math.max(least ** 2, between)),
    within: Math.sqrt(Math.max(least ** 2, within)),
    freedom: from.freedom,
  };
}

const least = 2;

function squaresAround(values: readonly number[], around: number): number {
  return values.reduce((sum, value) => sum + (value - around) ** 2, 0);
}
