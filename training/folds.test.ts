import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf } from './folds.ts';

describe('folds', () => {
  it('never part a group, use every fold and depend on nothing but the seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 200 }), (numbers) => {
        const groups = numbers.map((number) => `video ${number}`);
        const folds = foldsOf(groups, 5, 'seed');
        expect(new Set(folds.keys())).toEqual(new Set(groups));
        expect(foldsOf(groups.toReversed(), 5, 'seed')).toEqual(folds);
        expect(new Set(folds.values()).size).toBe(Math.min(5, new Set(groups).size));
      }),
    );
  });

  it('are drawn otherwise by another seed', () => {
    const groups = Array.from({ length: 20 }, (_, number) => `video ${number}`);
    const [one, other] = ['one', 'other'].map((seed) => [...foldsOf(groups, 5, seed).entries()].toSorted());
    expect(one).not.toEqual(other);
  });
});
