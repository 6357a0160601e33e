import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { bootstrap } from './bootstrap.ts';
import { quantile } from './quantile.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the bootstrap', () => {
  it('of a mean is as wide as the normal theory says', () => {
    const random = pcg32(3);
    const units = Array.from({ length: 200 }, () => random.below(1000));
    const spread = Math.sqrt(mean(units.map((value) => (value - mean(units)) ** 2)));
    const { low, high } = bootstrap({ units, estimate: mean, draws: 1999, random });
    const theory = (2 * 1.959964 * spread) / Math.sqrt(200);
    expect(Math.abs((high - low) / theory - 1)).toBeLessThan(0.06);
  });

  it('of six units comes near all 46,656 equally likely samples', () => {
    const units = [1, 5, 8, 13, 21, 30];
    const all = Array.from({ length: 6 ** 6 }, (_, sample) =>
      mean(units.map((_, place) => units[Math.floor(sample / 6 ** place) % 6] ?? 0)),
    );
    const { low, high } = bootstrap({ units, estimate: mean, draws: 9999, random: pcg32(9) });
    expect(Math.abs(low - quantile(all, 0.025))).toBeLessThan(0.35);
    expect(Math.abs(high - quantile(all, 0.975))).toBeLessThan(0.35);
  });

  it('gives the same interval for the same seed', () => {
    const once = (): unknown =>
      bootstrap({ units: [1, 2, 3, 9], estimate: mean, draws: 99, random: pcg32(4) });
    expect(once()).toEqual(once());
  });

  it('needs two units', () => {
    expect(() => bootstrap({ units: [1], estimate: mean, draws: 9, random: pcg32(1) })).toThrow(RangeError);
  });
});
