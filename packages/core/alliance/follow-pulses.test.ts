import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coachClientGaps } from './coach-client-gap.ts';
import { dropsOf } from './drop-repair.ts';
import { followPulses, lookBelow, nextExpected, talkBelow } from './follow-pulses.ts';
import { localPrior } from './local-prior.ts';
import { chanceBelow, limitAt, predictNext, totalPrior } from './predictive-limit.ts';
import { keptOf, pulseTrend } from './pulse-trend.ts';

const history = [84, 86, 80, 85, 83];

describe('the limit', () => {
  test('lies at 70.8 and 67.8 after 84 86 80 85 83 (methods 3.6)', () => {
    const prediction = predictNext(history, totalPrior);
    expect(limitAt(prediction, lookBelow)).toBeCloseTo(70.8, 1);
    expect(limitAt(prediction, talkBelow)).toBeCloseTo(67.8, 1);
    expect(chanceBelow(prediction, 70)).toBeCloseTo(0.0195, 3);
    expect(chanceBelow(prediction, 66)).toBeCloseTo(0.006, 3);
  });

  test('lies at 62.9 when one value, 84, is known', () => {
    expect(limitAt(predictNext([84], totalPrior), lookBelow)).toBeCloseTo(62.9, 1);
  });

  test('moves with the values, whatever they are', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (before, up) => {
        const limit = (from: readonly number[]) => limitAt(predictNext(from, totalPrior), lookBelow);
        expect(limit(before.map((value) => value + up))).toBeGreaterThan(limit(before));
        expect(limit(before)).toBeLessThan(predictNext(before, totalPrior).center);
      }),
    );
  });
});

describe('followed pulses', () => {
  test('say look at 70 and talk at 66', () => {
    expect(followPulses([...history, 70]).at(-1)?.level).toBe('look');
    expect(followPulses([...history, 66]).at(-1)?.level).toBe('talk');
    expect(followPulses([...history, 74]).map(({ level }) => level)).toEqual(Array(6).fill('usual'));
  });

  test('say nothing of the first', () => {
    expect(followPulses([3])).toEqual([{ value: 3, level: 'usual', isLeftOut: false }]);
    expect(nextExpected([])).toBeUndefined();
  });

  test('leave a low value out of what follows, until it is the third running', () => {
    const low = followPulses([...history, 60, 60, 60, 60]);
    expect(low.slice(5).map(({ isLeftOut }) => isLeftOut)).toEqual([true, true, false, expect.any(Boolean)]);
    expect(low.map(({ expected }) => expected?.n)).toEqual([undefined, 1, 2, 3, 4, 5, 5, 5, 6]);
  });

  test('never look at what came later', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, (all) => {
        expect(followPulses(all).slice(0, -1)).toEqual(followPulses(all.slice(0, -1)));
      }),
    );
  });
});

describe('the gap between coach and client', () => {
  test('is -2 -6 4 1 22 in the worked example, and the last is unlike the rest (methods 3.7)', () => {
    const coach = [82, 80, 84, 86, 88];
    const client = [84, 86, 80, 85, 66];
    const gaps = coachClientGaps(coach.map((value, at) => ({ coach: value, client: client[at] ?? 0 })));
    expect(gaps.map(({ value }) => value)).toEqual([-2, -6, 4, 1, 22]);
    expect(gaps.at(-1)?.unlike).toBe('coach-higher');
    expect(gaps.slice(0, 4).every(({ unlike }) => unlike === undefined)).toBe(true);
  });

  test('is seen the other way round too', () => {
    const even = Array.from({ length: 6 }, () => ({ coach: 80, client: 80 }));
    expect(coachClientGaps([...even, { coach: 60, client: 90 }]).at(-1)?.unlike).toBe('client-higher');
    expect(coachClientGaps(even).at(-1)?.unlike).toBe('none');
  });
});

describe('a drop', () => {
  const after = (...rest: readonly (readonly [number, number?])[]) => {
    const values = [...history.map((value) => [value, 0] as const), ...rest];
    return dropsOf(
      followPulses(values.map(([value]) => value)).map((one, at) => {
        const feltOff = values[at]?.[1];
        return { ...one, ...(feltOff !== undefined && { feltOff }) };
      }),
    );
  };

  test('is put right once the total is back and nothing felt off', () => {
    expect(after([66, 6], [72, 3], [84, 2])).toMatchObject([{ at: 5, repairedAt: 7, isOpen: false }]);
    expect(after([66, 6], [84, 1])[0]?.limit).toBeCloseTo(70.8, 1);
  });

  test('stays open for three sessions and no longer', () => {
    expect(after([66, 6], [72, 3], [84])).toMatchObject([{ at: 5, isOpen: true }]);
    expect(after([66, 6], [72, 3], [84], [85, 9])).toMatchObject([{ at: 5, isOpen: false }]);
    expect(after([66, 6], [72, 3], [84], [85, 9])[0]).not.toHaveProperty('repairedAt');
  });

  test('that falls while another is open belongs to it', () => {
    expect(after([66, 6], [60, 8], [84, 0])).toMatchObject([{ at: 5, repairedAt: 7 }]);
  });

  test('after one that was put right is another', () => {
    expect(after([60, 6], [84, 0], [60, 5]).map(({ at }) => at)).toEqual([5, 7]);
  });
});

describe('a trend', () => {
  test('keeps .15, .43, .72 and .92 of the slope after 5, 8, 12 and 20 sessions with 6 points within', () => {
    const kept = [5, 8, 12, 20].map((n) => keptOf(36 / ((n * (n * n - 1)) / 12)));
    expect(kept.map((one) => Math.round(one * 100) / 100)).toEqual([0.15, 0.43, 0.72, 0.92]);
  });

  test('is absent below six sessions and silent where nothing rises', () => {
    expect(pulseTrend(history)).toBeUndefined();
    expect(pulseTrend([80, 82, 79, 81, 80, 81, 79, 82])).toMatchObject({ isShown: false, n: 8 });
  });

  test('is shown where the rise is plain', () => {
    const rising = Array.from({ length: 16 }, (_, at) => 70 + 1.5 * at + (at % 2));
    const trend = pulseTrend(rising);
    expect(trend?.isShown).toBe(true);
    expect(trend?.slope).toBeGreaterThan(0.9);
    expect(trend?.slope).toBeLessThan(1.5);
  });
});

describe('the prior of a practice', () => {
  const client = (usual: number) => [usual - 4, usual + 4, usual, usual - 4, usual + 4];

  test('takes the place of ours from thirty clients on', () => {
    const clients = Array.from({ length: 30 }, (_, at) => client(60 + at));
    expect(localPrior(clients.slice(1), totalPrior)).toBeUndefined();
    const local = localPrior(clients, totalPrior);
    expect(local?.mean).toBeCloseTo(74.5, 9);
    expect(local?.within).toBeCloseTo(4, 9);
    // Thirty means one apart vary by 77.5, less the error 16 / 5.
    expect(local?.between).toBeCloseTo(Math.sqrt(77.5 - 3.2), 9);
    expect(local?.freedom).toBe(6);
  });

  test('never says that clients cannot differ', () => {
    const same = Array.from({ length: 30 }, () => [80, 80]);
    expect(localPrior(same, totalPrior)).toEqual({ mean: 80, between: 2, within: 2, freedom: 6 });
    expect(localPrior([...same.slice(1), [80]], totalPrior)).toBeUndefined();
  });
});
