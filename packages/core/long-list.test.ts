import fc from 'fast-check';
import { expect, test } from 'vitest';
import { added, emptyList, itemAt, itemsOf, type LongList } from './long-list.ts';

const listOf = (items: readonly number[]): LongList<number> =>
  items.reduce<LongList<number>>((list, item) => added(list, item), emptyList);

test('holds what was added, in order, at every length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), (length) => {
      const items = Array.from({ length }, (_, index) => index * 3);
      const list = listOf(items);
      expect(itemsOf(list)).toEqual(items);
      for (const index of [0, 1, 63, 64, 4095, 4096, length - 1])
        expect(itemAt(list, index)).toBe(items[index]);
      for (const outside of [-1, length, 0.5]) expect(itemAt(list, outside)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('an earlier state stays as it was', () => {
  const before = listOf([1, 2, 3]);
  added(before, 4);
  expect(itemsOf(before)).toEqual([1, 2, 3]);
});
