import { describe, expect, it } from 'vitest';
import { expectedCalibrationError } from './expected-calibration-error.ts';

const times = (count: number, probability: number, isTrue: boolean) =>
  Array.from({ length: count }, () => ({ probability, isTrue }));

describe('expected calibration error', () => {
  it('is nought where three of four come true at .75', () => {
    expect(expectedCalibrationError([...times(3, 0.75, true), ...times(1, 0.75, false)])).toBeCloseTo(0, 12);
  });

  it('is the weighted distance of the bins, by hand', () => {
    const foretold = [...times(2, 0.9, true), ...times(2, 0.9, false), ...times(4, 0.2, false)];
    expect(expectedCalibrationError(foretold)).toBeCloseTo((4 * 0.4 + 4 * 0.2) / 8, 12);
  });
});
