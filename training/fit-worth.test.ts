import { pcg32 } from '@crucible/core/random.ts';
import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import { chanceOf } from '@crucible/reading/models/predict-stance.ts';
import { describe, expect, it } from 'vitest';
import { chanceWorth, floorOf, valueWorth, wilsonLow } from './fit-worth.ts';

const random = pcg32(5);
const draw = (): number => random.uint32() / 2 ** 32;

describe('what a score is worth', () => {
  it('makes probabilities that come true', () => {
    const unseen = Array.from({ length: 4000 }, (_, at) => {
      const score = draw() * 4 - 3;
      return {
        session: `${at % 20}`,
        score,
        codes: [],
        rated: draw() < 1 / (1 + Math.exp(1 - 2 * score)) ? 1 : 0,
      };
    });
    const worth = chanceWorth(unseen);
    const { shift, scale } = worth;
    expect(shift).toBeCloseTo(-1, 0);
    expect(scale).toBeGreaterThan(1.7);
    expect(scale).toBeLessThan(2.3);
    const high = unseen.filter(({ score }) => chanceOf(worth, score, []) > 0.5);
    expect(high.filter(({ rated }) => rated === 1).length / high.length).toBeGreaterThan(0.5);
  });

  it('gives a sign the bonus that its marks deserve, and an unheard one that of its family', () => {
    const unseen = Array.from({ length: 6000 }, (_, at) => {
      const codes: StrainCode[] = at % 10 === 0 ? ['C5'] : at % 10 === 1 ? ['C2'] : [];
      const chance = codes[0] === 'C5' ? 0.4 : 0.05;
      return { session: `${at % 20}`, score: -3 + draw() / 10, codes, rated: draw() < chance ? 1 : 0 };
    });
    const { bonuses } = chanceWorth(unseen);
    expect(bonuses.C5).toBeGreaterThan(1);
    expect(bonuses.C2).toBeLessThan(0.3);
    expect(bonuses.C1).toBeGreaterThan(bonuses.C2 ?? 9);
    expect(bonuses.C1).toBeLessThan(bonuses.C5 ?? 0);
    expect(bonuses.W1).toBeUndefined();
  });

  it('makes ranges that hold 95 of 100 ratings in each class', () => {
    const made = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const score = draw() * 2 - 1;
        return { session: `${at % 30}`, score, codes: [], rated: score + (draw() - 0.5) * (1 + score) };
      });
    const { steps, low, high } = valueWorth(made(3000));
    const inside = made(3000).filter(({ score, rated }) => {
      const at = steps.filter((step) => score > step).length;
      return rated >= score - (low[at] ?? 0) && rated <= score + (high[at] ?? 0);
    });
    expect(inside.length / 3000).toBeGreaterThan(0.92);
    expect(inside.length / 3000).toBeLessThan(0.98);
  });
});

describe('the floor of a kind', () => {
  it('lies where the precision above it is surely a quarter', () => {
    const read = Array.from({ length: 400 }, (_, at) => ({
      chance: 1 - at / 400,
      rated: at % 2 === 0 && at < 100 ? 1 : 0,
    }));
    const floor = floorOf(read) ?? 2;
    const above = read.filter(({ chance }) => chance >= floor);
    const right = above.filter(({ rated }) => rated === 1).length;
    expect(wilsonLow(right, above.length)).toBeGreaterThanOrEqual(0.25);
    expect(above.length).toBeGreaterThan(100);
  });

  it('is absent where nothing reaches it, and where only a few are shown', () => {
    expect(
      floorOf(
        Array.from({ length: 300 }, (_, at) => ({ chance: 1 - at / 300, rated: at % 9 === 0 ? 1 : 0 })),
      ),
    ).toBeUndefined();
    expect(floorOf([{ chance: 0.9, rated: 1 }])).toBeUndefined();
  });

  it('rests on Wilson bounds', () => {
    // (.28 + 1.92 / 100 - 1.96 sqrt(.2016 / 100 + .96 / 10000)) / 1.0384
    expect(wilsonLow(28, 100)).toBeCloseTo(0.20142, 4);
    expect(wilsonLow(0, 10)).toBeCloseTo(0, 10);
  });
});
