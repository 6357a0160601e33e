import { describe, expect, it } from 'vitest';
import { ipsatise } from './ipsatise.ts';
import { itemMean } from './item-mean.ts';
import { ownNorm, standardise } from './standardise.ts';

describe('scores made ready', () => {
  it('are the mean of the items that were answered', () => {
    const items = [
      [1, 4, undefined],
      [2, undefined, undefined],
      [6, 5, undefined],
    ];
    expect(itemMean(items)).toEqual([3, 4.5, undefined]);
  });

  it('lose each person’s own level, and nothing else', () => {
    const found = ipsatise([
      [1, 10],
      [3, undefined],
      [5, 20],
    ]);
    expect(found).toEqual([
      [-2, -5],
      [0, undefined],
      [2, 5],
    ]);
  });

  it('stand in deviations above a norm, their own too', () => {
    expect(standardise([4, undefined, 1], { mean: 2, deviation: 2 })).toEqual([1, undefined, -0.5]);
    expect(ownNorm([1, 2, undefined, 3])).toEqual({ mean: 2, deviation: 1 });
    expect(ownNorm([2, 2, 2])).toBeUndefined();
    expect(ownNorm([2])).toBeUndefined();
    expect(() => standardise([1], { mean: 0, deviation: 0 })).toThrow(RangeError);
  });
});
