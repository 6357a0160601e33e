import { mean } from '../statistics/correlation.ts';
import { studentBelow, studentQuantile } from '../statistics/student-t.ts';

/** What is believed of a client's pulses before there are any (methods 3.6), in points of 0 to 100. */
export type PulsePrior = {
  readonly mean: number;
  /** Between clients, a standard deviation. */
  readonly between: number;
  /** From session to session within a client, a standard deviation, worth `freedom` observations. */
  readonly within: number;
  readonly freedom: number;
};

/** By simulation, until thirty clients who agreed to it give a local one. */
export const totalPrior: PulsePrior = { mean: 83, between: 10, within: 6.5, freedom: 6 };
/** For the coach's total less the client's. */
export const gapPrior: PulsePrior = { mean: 0, between: 8, within: 8, freedom: 6 };

/** Where the next value is expected: Student's t around `center`, stretched by `scale`. */
export type Prediction = { readonly center: number; readonly scale: number; readonly freedom: number };

/**
 * Where the next value lies if nothing has changed, from those before it (at least one) and the prior.
 * Formula: s² = (ν s0² + SS) / (ν + n - 1); V = 1 / (1/τ² + n/s²); m = V (m0/τ² + n mean/s²); the next is m
 * with scale √(s² + V) and ν + n - 1 degrees of freedom. The mean is drawn toward the prior's while few values
 * are there. Not for values that drift. Example: after 84 86 80 85 83 one in forty lies below 70.8.
 */
export function predictNext(history: readonly number[], prior: PulsePrior): Prediction {
  const n = history.length;
  if (n === 0) throw new RangeError('predictNext needs one value');
  const usual = mean(history);
  const squares = history.reduce((sum, value) => sum + (value - usual) ** 2, 0);
  const freedom = prior.freedom + n - 1;
  const variance = (prior.freedom * prior.within ** 2 + squares) / freedom;
  const certainty = 1 / prior.between ** 2 + n / variance;
  const center = (prior.mean / prior.between ** 2 + (n * usual) / variance) / certainty;
  return { center, scale: Math.sqrt(variance + 1 / certainty), freedom };
}

/** The chance, 0 to 1, that the next value is at most `value`. */
export function chanceBelow({ center, scale, freedom }: Prediction, value: number): number {
  return studentBelow((value - center) / scale, freedom);
}

/** The value below which the next one lies with that chance. */
export function limitAt({ center, scale, freedom }: Prediction, chance: number): number {
  return center + scale * studentQuantile(chance, freedom);
}
