import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { logRatioInterval } from './log-ratio-interval.ts';
import { quantile } from './quantile.ts';

describe('a ratio of two counts', () => {
  it('of 10 to 16 is .62 [.28, 1.38] and of 40 to 50 is .80 [.53, 1.21] (methods 5.3)', () => {
    const shown = (count: number, per: number): string[] => {
      const { low, high } = logRatioInterval(count, per);
      return [low, high].map((end) => end.toFixed(2));
    };
    expect(logRatioInterval(10, 16).value).toBe(0.625);
    expect(shown(10, 16)).toEqual(['0.28', '1.38']);
    expect(shown(40, 50)).toEqual(['0.53', '1.21']);
  });

  it('reaches 1.959964 standard errors to either side on the logarithmic scale', () => {
    for (const [count, per] of [
      [10, 16],
      [40, 50],
      [300, 12],
    ] as const) {
      const { low, high } = logRatioInterval(count, per);
      const reach = 1.959963984540054 * Math.sqrt(1 / count + 1 / per);
      expect(low).toBeCloseTo(Math.exp(Math.log(count / per) - reach), 10);
      expect(high).toBeCloseTo(Math.exp(Math.log(count / per) + reach), 10);
    }
  });

  it('has the spread that simulated sessions have', () => {
    const random = pcg32(5);
    const seen = (mean: number): number => {
      let count = 0;
      for (let moment = 0; moment < 2000; moment++) if (random.below(2000) < mean) count += 1;
      return Math.max(1, count);
    };
    const ratios = Array.from({ length: 800 }, () => seen(40) / seen(50));
    const { low, high } = logRatioInterval(40, 50);
    expect(Math.abs(quantile(ratios, 0.025) - low)).toBeLessThan(0.05);
    expect(Math.abs(quantile(ratios, 0.975) - high)).toBeLessThan(0.1);
  });

  it('turned round is turned round in all its figures', () => {
    const there = logRatioInterval(12, 30);
    const back = logRatioInterval(30, 12);
    expect(back.low).toBeCloseTo(1 / there.high, 12);
    expect(back.high).toBeCloseTo(1 / there.low, 12);
  });

  it('needs at least one of each', () => {
    expect(() => logRatioInterval(0, 5)).toThrow(RangeError);
    expect(() => logRatioInterval(5, 0)).toThrow(RangeError);
  });
});
