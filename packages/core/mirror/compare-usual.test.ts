import { describe, expect, it } from 'vitest';
import { besideUsual, type Totals } from './compare-usual.ts';

const totals = (n: number, mean: number, spread: number): Totals => ({
  ...{ n, sum: n * mean },
  squares: (n - 1) * spread ** 2 + n * mean ** 2,
});
const alike = (n: number): Totals[] => Array.from({ length: n }, () => totals(10, 0.2, 0.1));

describe('one engagement beside the usual of others', () => {
  // By hand: t^2 = (6 x .5625 x .01 + 3 x 0) / 9 = .00375; error^2 = .01/8 + .00375 + (.00375 + .001) / 4.
  it('is as far as the spread of sessions and engagements leaves it', () => {
    const found = besideUsual(totals(8, 0.4, 0.1), alike(4));
    expect(found).toMatchObject({ here: 0.4, usual: 0.2 });
    const error = Math.sqrt(0.01 / 8 + 0.00375 + 0.00475 / 4);
    expect(found.difference.high - found.difference.value).toBeCloseTo(2.262157 * error, 5);
    expect(found.p).toBeCloseTo(0.0316, 4);
  });

  it('lies no further where the others differ more among themselves', () => {
    const apart = [0.05, 0.1, 0.3, 0.35].map((mean) => totals(10, mean, 0.1));
    expect(besideUsual(totals(8, 0.4, 0.1), apart).p).toBeGreaterThan(0.1);
  });

  it('changes sides with its sign, and at the usual lies nowhere', () => {
    const [more, less] = [0.3, 0.1].map((mean) => besideUsual(totals(8, mean, 0.1), alike(4)));
    expect(more?.p).toBeCloseTo(less?.p ?? 0, 10);
    expect(more?.difference.value).toBeCloseTo(-(less?.difference.value ?? 0), 10);
    expect(besideUsual(totals(8, 0.2, 0.1), alike(4)).p).toBeCloseTo(1, 6);
  });

  it('sessions that are all alike are no certainty', () => {
    const still = besideUsual(totals(8, 0.21, 0), [
      totals(10, 0.2, 0),
      totals(10, 0.2, 0),
      totals(10, 0.2, 0),
    ]);
    expect(still.p).toBeGreaterThan(0.2);
  });

  it('a prior ratio in the middle keeps the longest work from deciding what is usual alone', () => {
    const found = besideUsual(totals(8, 0.2, 0.1), [totals(100, 0.4, 0.1), ...alike(3)]);
    expect(found.usual).toBeGreaterThan(0.2);
    expect(found.usual).toBeLessThan(0.3);
  });
});
