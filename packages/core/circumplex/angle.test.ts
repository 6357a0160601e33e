import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circularQuantiles, meanAngle, turnBetween } from './angle.ts';

describe('the turn between two directions', () => {
  it.each([
    [10, 350, -20],
    [350, 10, 20],
    [0, 180, 180],
    [180, 0, 180],
    [76.72, 329.84, -106.88],
    [0, 360, 0],
  ])('from %s to %s is %s', (from, to, turn) => expect(turnBetween(from, to)).toBeCloseTo(turn, 10));

  it('leads there, the shorter way', () => {
    const angle = fc.integer({ min: -720, max: 720 });
    fc.assert(
      fc.property(angle, angle, (from, to) => {
        const turn = turnBetween(from, to);
        expect(Math.abs(turn)).toBeLessThanOrEqual(180);
        expect(turn).not.toBe(-180);
        expect(turnBetween(from + turn, to)).toBe(0);
      }),
    );
  });
});

describe('the middle of directions', () => {
  it('of 350 and 10 is 0, not 180', () => {
    expect(Math.abs(turnBetween(0, meanAngle([350, 10])))).toBeLessThan(1e-10);
  });
});

describe('quantiles on the circle', () => {
  it('of a sample around 0 lie around 0, where ordinary ones span the circle', () => {
    const [low = 0, middle = 0, high = 0] = circularQuantiles(
      [350, 355, 358, 2, 5, 9, 14],
      [0.025, 0.5, 0.975],
    );
    expect(low).toBeCloseTo(350.75 - 360, 2);
    expect(Math.abs(middle - 2)).toBeLessThan(0.01);
    expect(high).toBeCloseTo(13.25, 2);
  });

  it('turn with the sample', () => {
    const sample = [350, 355, 358, 2, 5, 9, 14];
    const [low = 0, high = 0] = circularQuantiles(sample, [0.1, 0.9]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (by) => {
        const [turnedLow = 0, turnedHigh = 0] = circularQuantiles(
          sample.map((angle) => angle + by),
          [0.1, 0.9],
        );
        expect(Math.abs(turnBetween(low + by, turnedLow))).toBeLessThan(1e-9);
        expect(turnedHigh - turnedLow).toBeCloseTo(high - low, 9);
      }),
    );
  });
});
