import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from './exp.ts';

describe('e to the power x', () => {
  it('has known values', () => {
    expect(exp(0)).toBe(1);
    expect(exp(1)).toBeCloseTo(Math.E, 14);
    expect(exp(-1)).toBeCloseTo(0.36787944117144233, 15);
    expect(exp(10)).toBeCloseTo(22026.465794806718, 9);
    expect(exp(-800)).toBe(0);
  });

  it('agrees with the engine to fourteen digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4e-15);
      }),
    );
  });
});
