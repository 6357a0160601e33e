import type { Estimate } from './estimate.ts';
import { gammaQuantile } from './gamma-quantile.ts';

/**
 * How often something happens per unit of time, with an exact interval for the rate behind the count.
 * Source: Garwood 1936. In words: the lower end is the rate at which so many or more would be seen in
 * only 2.5 % of sessions, the upper end the rate at which so few or fewer would be; both are gamma
 * quantiles. Range: whole count >= 0, exposure > 0. It covers at least its level, more for small
 * counts. Not to be trusted when events come in bursts: then the true interval is wider.
 * Example: 14 questions in 5.2 times ten minutes are 2.7 per ten minutes [1.5, 4.5] (methods 6.1).
 */
export function poissonInterval(count: number, exposure: number): Estimate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('poissonInterval needs a count');
  if (!(exposure > 0)) throw new RangeError('poissonInterval needs an exposure > 0');
  const tail = (1 - level) / 2;
  return {
    value: count / exposure,
    low: count === 0 ? 0 : gammaQuantile(tail, count) / exposure,
    high: gammaQuantile(1 - tail, count + 1) / exposure,
    level,
    n: count,
    method: 'garwood',
  };
}

const level = 0.95;
