import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnBetween } from './angle.ts';
import { octantAngles } from './octant.ts';
import { structuralSummary } from './structural-summary.ts';

const score = fc.double({ min: -100, max: 100, noNaN: true });
const profile = fc.array(score, { minLength: 8, maxLength: 8 });

describe('the structural summary of a profile', () => {
  it.each([
    // Worked numbers of docs/methods/circumplex.md, computed once with numpy.
    [
      [4.0, 3.4, 2.6, 1.9, 1.8, 2.3, 3.0, 3.9],
      [2.8625, 0.2591, 1.098, 1.1282, 76.72, 0.9946],
    ],
    [
      [2.2, 2.0, 1.9, 2.4, 3.3, 3.9, 3.8, 2.9],
      [2.8, 0.8993, -0.5225, 1.04, 329.84, 0.9745],
    ],
    // Proportions of eighteen episodes: a direction of .573 has a quarter of that as amplitude.
    [[6, 3, 0, 1, 1, 0, 2, 5].map((count) => count / 18), [0.125, 0.0377, 0.1381, 0.1432, 74.75, 0.75]],
  ])('of %j', (scores, [elevation, x, y, amplitude, displacement, fit]) => {
    const found = structuralSummary(scores);
    expect(found?.elevation).toBeCloseTo(elevation ?? 0, 4);
    expect(found?.x).toBeCloseTo(x ?? 0, 3);
    expect(found?.y).toBeCloseTo(y ?? 0, 3);
    expect(found?.amplitude).toBeCloseTo(amplitude ?? 0, 4);
    expect(Math.abs((found?.displacement ?? 0) - (displacement ?? 0))).toBeLessThan(0.05);
    expect(found?.fit).toBeCloseTo(fit ?? 0, 2);
  });

  it('of a flat profile has neither direction nor fit', () => {
    for (const level of [0, 2, -0.1, 1e9, 0.1 + 0.2]) {
      const found = structuralSummary(new Array<number>(8).fill(level));
      expect(found?.elevation).toBeCloseTo(level, 6);
      expect(found).not.toHaveProperty('displacement');
      expect(found).not.toHaveProperty('fit');
    }
  });

  it('of a pure higher harmonic has fit 0 and no direction', () => {
    const found = structuralSummary([1, -1, 1, -1, 1, -1, 1, -1]);
    expect(found?.fit).toBe(0);
    expect(found).not.toHaveProperty('displacement');
  });

  it('is nothing where an octant is missing, and a defect without eight', () => {
    expect(structuralSummary([1, 2, 3, undefined, 5, 6, 7, 8])).toBeUndefined();
    expect(() => structuralSummary([1, 2, 3])).toThrow('eight');
  });

  it('finds again the wave that made the scores', () => {
    fc.assert(
      fc.property(
        score,
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.integer({ min: 0, max: 359 }),
        (level, height, at) => {
          const scores = octantAngles.map(
            (angle) => level + height * Math.cos(((angle - at) * Math.PI) / 180),
          );
          const found = structuralSummary(scores);
          expect(found?.elevation).toBeCloseTo(level, 8);
          expect(found?.amplitude).toBeCloseTo(height, 8);
          expect(Math.abs(turnBetween(found?.displacement ?? 0, at))).toBeLessThan(1e-6);
          expect(found?.fit).toBeCloseTo(1, 8);
        },
      ),
    );
  });

  it('turns with the circle: scores moved on by an octant move the direction by 45 degrees', () => {
    fc.assert(
      fc.property(profile, (scores) => {
        const here = structuralSummary(scores);
        const moved = structuralSummary([...scores.slice(-1), ...scores.slice(0, -1)]);
        expect(moved?.amplitude).toBeCloseTo(here?.amplitude ?? 0, 8);
        fc.pre((here?.amplitude ?? 0) > 1e-3);
        const turn = turnBetween(here?.displacement ?? 0, moved?.displacement ?? 0);
        expect(Math.abs(turn - 45)).toBeLessThan(1e-6);
        expect(moved?.fit).toBeCloseTo(here?.fit ?? 0, 6);
      }),
    );
  });

  it('fits better than any other wave: least squares by a grid', () => {
    const scores = [3, 1, 4, 1, 5, 9, 2, 6];
    const left = (elevation: number, x: number, y: number) =>
      octantAngles.reduce((sum, angle, at) => {
        const radians = (angle * Math.PI) / 180;
        return sum + ((scores[at] ?? 0) - elevation - x * Math.cos(radians) - y * Math.sin(radians)) ** 2;
      }, 0);
    const { elevation = 0, x = 0, y = 0 } = structuralSummary(scores) ?? {};
    for (const [e, dx, dy] of [
      [0.01, 0, 0],
      [0, 0.01, 0],
      [0, 0, 0.01],
    ] as const) {
      expect(left(elevation + e, x + dx, y + dy)).toBeGreaterThan(left(elevation, x, y));
      expect(left(elevation - e, x - dx, y - dy)).toBeGreaterThan(left(elevation, x, y));
    }
  });
});
