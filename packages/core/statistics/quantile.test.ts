import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';

describe('a quantile', () => {
  it('is what R and numpy give by default', () => {
    // numpy.quantile(values, p), numpy 2
    const values = [3.5, 1.25, 9, 2, 7.75];
    expect([0, 0.1, 0.5, 0.9, 1].map((p) => quantile(values, p))).toEqual([1.25, 1.55, 3.5, 8.5, 9]);
  });

  it('is the exact value where the part falls on one', () => {
    const hundred = Array.from({ length: 101 }, (_, at) => (at * 37) % 101);
    for (let percent = 0; percent <= 100; percent++) {
      expect(quantile(hundred, percent / 100)).toBeCloseTo(percent, 10);
    }
  });

  it('of one value is that value', () => {
    expect(quantile([4], 0.9)).toBe(4);
  });

  it('needs a value and a part of the whole', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
  });
});
