import { describe, expect, test } from 'vitest';
import { lowestFacet, scorePulse } from './pulse.ts';
import { isQuietRun } from './quiet-run.ts';
import { areSameAnswers } from './same-answers.ts';

const answered = { G1: 8, G2: 9, T1: 7, T2: 8, B1: 9, B2: 8 } as const;
const tens = { G1: 10, G2: 10, T1: 10, T2: 10, B1: 10, B2: 10 } as const;

describe('a pulse', () => {
  test('gives 85, 75, 85 and 81.7 for 8 9 7 8 9 8 (methods 3.2)', () => {
    const score = scorePulse(answered);
    expect(score).toMatchObject({ goal: 85, task: 75, bond: 85, of: 6 });
    expect(score.total).toBeCloseTo(81.7, 1);
    expect(lowestFacet(score)).toBe('task');
  });

  test('has no lowest facet where two are lowest together', () => {
    expect(lowestFacet(scorePulse(tens))).toBeUndefined();
    expect(lowestFacet({ goal: 70, task: 70, bond: 80, of: 6 })).toBeUndefined();
  });

  test('with one item missing has a total that says so, and no facet for it', () => {
    const { T2: _, ...five } = answered;
    const score = scorePulse(five);
    expect(score).toEqual({ goal: 85, bond: 85, total: 82, of: 5 });
    expect(lowestFacet(score)).toBeUndefined();
  });

  test('with two items missing has no total', () => {
    expect(scorePulse({ G1: 8, G2: 9, B1: 9, B2: 8 })).toEqual({ goal: 85, bond: 85, of: 4 });
    expect(scorePulse({})).toEqual({ of: 0 });
  });
});

describe('answers that are all the same', () => {
  test('three times running say nothing', () => {
    expect(areSameAnswers([answered, tens, tens, tens])).toBe(true);
  });

  test('twice, with another number or with one item apart say something', () => {
    expect(areSameAnswers([tens, tens])).toBe(false);
    const nines = { G1: 9, G2: 9, T1: 9, T2: 9, B1: 9, B2: 9 } as const;
    expect(areSameAnswers([tens, nines, tens])).toBe(false);
    expect(areSameAnswers([tens, { ...tens, B2: 9 }, tens])).toBe(false);
    expect(areSameAnswers([{}, {}, {}])).toBe(false);
  });
});

describe('a quiet run', () => {
  const quiet = { isDifferent: false, seenDifferently: 0, offered: 0 };

  test('is three sessions in which nothing differed', () => {
    expect(isQuietRun([{ ...quiet, offered: 1 }, quiet, quiet, quiet])).toBe(true);
    expect(isQuietRun([quiet, quiet])).toBe(false);
  });

  test('ends with a difference, a contest or an offer', () => {
    for (const broken of [{ isDifferent: true }, { seenDifferently: 1 }, { offered: 2 }])
      expect(isQuietRun([quiet, { ...quiet, ...broken }, quiet])).toBe(false);
  });
});
