import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { poissonInterval } from './poisson-interval.ts';

/** P(N <= count) for a Poisson mean, term by term. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

describe('a rate with its exact interval', () => {
  it('of 14 questions in 52 minutes is 2.7 per ten minutes, 1.5 to 4.5 (methods 6.1)', () => {
    const { value, low, high } = poissonInterval(14, 5.2);
    expect([value, low, high].map((figure) => figure.toFixed(1))).toEqual(['2.7', '1.5', '4.5']);
  });

  it.each([
    // scipy.stats.chi2.ppf(.025, 2k) / 2 and chi2.ppf(.975, 2k + 2) / 2, scipy 1.17
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [10, 4.7953886961324335, 18.39035604201778],
    [100, 81.36399125092314, 121.62679382642638],
  ])('of %d has the ends that scipy gives', (count, low, high) => {
    const interval = poissonInterval(count, 1);
    expect(interval.low).toBeCloseTo(low, 7);
    expect(interval.high).toBeCloseTo(high, 7);
  });

  it('ends where so extreme a count would be seen in one session of forty', () => {
    for (const count of [1, 4, 14, 60, 100]) {
      const { low, high } = poissonInterval(count, 1);
      expect(1 - atMost(count - 1, low)).toBeCloseTo(0.025, 10);
      expect(atMost(count, high)).toBeCloseTo(0.025, 10);
    }
  });

  it('holds the true rate in at least 95 % of simulated sessions', () => {
    const random = pcg32(11);
    let held = 0;
    for (let session = 0; session < 400; session++) {
      // 1,000 short moments with a chance of .008 each: nearly Poisson with mean 8.
      let count = 0;
      for (let moment = 0; moment < 1000; moment++) if (random.below(1000) < 8) count += 1;
      const { low, high } = poissonInterval(count, 1);
      if (low <= 8 && 8 <= high) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(380);
  });

  it('needs a count and an exposure', () => {
    expect(() => poissonInterval(-1, 1)).toThrow(RangeError);
    expect(() => poissonInterval(3, 0)).toThrow(RangeError);
  });
});
