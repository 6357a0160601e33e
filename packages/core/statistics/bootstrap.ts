import type { Random } from '../random.ts';
import type { Estimate } from './estimate.ts';
import { quantile } from './quantile.ts';

/**
 * How much an estimate would move if other units of the same kind had been met.
 * Source: Efron 1979, percentile interval. In words: draw as many units as there are, with repetition,
 * estimate again, and take the middle 95 % of what comes out. The unit is whatever is independent: a
 * session or a video, not the utterances inside it. Range: at least two units, draws >= 1. Below about
 * fifteen units the interval is too narrow (methods 1.5). Deterministic for a given generator.
 * Example: bootstrap({ units: [1, 2, 3], estimate: mean, draws: 1999, random: pcg32(1) }).
 */
export function bootstrap<Unit>(resampling: {
  readonly units: readonly Unit[];
  readonly estimate: (units: readonly Unit[]) => number;
  readonly draws: number;
  readonly random: Random;
}): Estimate {
  const { units, estimate, draws, random } = resampling;
  if (units.length < 2 || draws < 1) throw new RangeError('bootstrap needs two units and a draw');
  const drawnAgain = (): Unit[] => units.map((unit) => units[random.below(units.length)] ?? unit);
  const replicates = Array.from({ length: draws }, () => estimate(drawnAgain()));
  const tail = (1 - level) / 2;
  return {
    value: estimate(units),
    low: quantile(replicates, tail),
    high: quantile(replicates, 1 - tail),
    level,
    n: units.length,
    method: `percentile bootstrap, ${draws} draws`,
  };
}

const level = 0.95;
