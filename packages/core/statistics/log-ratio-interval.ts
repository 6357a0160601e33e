import type { Estimate } from './estimate.ts';
import { gammaQuantile } from './gamma-quantile.ts';

/**
 * How many of one kind come on each of another, with an interval on the scale of logarithms.
 * Source: methods 5.3. Formula: the logarithm of a ratio of two counts has the standard error
 * sqrt(1/a + 1/b); the ends lie 1.96 of them to either side. Range: both counts >= 1, whole.
 * An approximation: below ten of each it is too narrow to be shown (methods 0.7).
 * Example: 10 reflections to 16 questions are .62 [.28, 1.38].
 */
export function logRatioInterval(count: number, per: number): Estimate {
  for (const value of [count, per]) {
    if (!Number.isSafeInteger(value) || value < 1) throw new RangeError('logRatioInterval needs counts >= 1');
  }
  const value = count / per;
  // The square of a normal deviate is a chi-square with one degree of freedom.
  const deviate = Math.sqrt(2 * gammaQuantile(level, 0.5));
  const reach = Math.exp(deviate * Math.sqrt(1 / count + 1 / per));
  return { value, low: value / reach, high: value * reach, level, n: count + per, method: 'log-ratio' };
}

const level = 0.95;
