import { describe, expect, it } from 'vitest';
import { f1, macroF1, type Pair } from './macro-f1.ts';

type Label = 'a' | 'b' | 'c';
/** By hand: a is right twice and missed once; b is right once, missed once and read once too often. */
const six: readonly Pair<Label>[] = [
  { coded: 'a', read: 'a' },
  { coded: 'a', read: 'a' },
  { coded: 'a', read: 'b' },
  { coded: 'b', read: 'b' },
  { coded: 'b', read: 'c' },
  { coded: 'c', read: 'c' },
];

describe('F1', () => {
  it('is the harmonic mean of precision and recall of a label', () => {
    expect(f1(six, 'a')).toBeCloseTo(2 / (1 / 1 + 3 / 2), 12);
    expect(f1(six, 'b')).toBeCloseTo(0.5, 12);
    expect(f1(six, 'c')).toBeCloseTo(2 / (2 / 1 + 1), 12);
  });

  it('over labels is their plain mean', () => {
    expect(macroF1(six, ['a', 'b', 'c'])).toBeCloseTo((0.8 + 0.5 + 2 / 3) / 3, 12);
  });

  it('of a label that nobody coded or read is nought', () => {
    expect(f1(six.slice(0, 2), 'c')).toBe(0);
  });
});
