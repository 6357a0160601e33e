import { meanOf } from './item-mean.ts';
import type { Column } from './profile-table.ts';

/** Mean and standard deviation (n - 1) that scores are held against. */
export type Norm = { readonly mean: number; readonly deviation: number };

/** How many standard deviations each score lies above the norm's mean. */
export function standardise(scores: Column, { mean, deviation }: Norm): (number | undefined)[] {
  if (!(deviation > 0)) throw new RangeError('standardise needs scores that vary');
  return scores.map((score) => (score === undefined ? undefined : (score - mean) / deviation));
}

/** The norm that a table is to itself; absent where fewer than two scores are there or all are the same. */
export function ownNorm(scores: Column): Norm | undefined {
  const mean = meanOf(scores);
  const there = scores.filter((score) => score !== undefined);
  if (mean === undefined || there.length < 2) return undefined;
  const squares = there.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (there.length - 1));
  return deviation > 1e-12 * Math.abs(mean) ? { mean, deviation } : undefined;
}
