import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { type Placed, readDirection } from './direction.ts';
import { contrastDirections, type Leaning } from './direction-contrast.ts';
import { type Octant, octants } from './octant.ts';

const drawing = () => ({ random: pcg32(9), draws: 999 });
const leaning = (acts: readonly Octant[], sessions = 8): Leaning => {
  const placed: Placed[] = acts.map((octant, at) => ({ octant, session: `session ${at % sessions}` }));
  return { acts: placed, reading: readDirection(placed, drawing()) };
};
const around = (octant: Octant, each: number): Octant[] => {
  const at = octants.indexOf(octant);
  const beside = (by: number): Octant => octants[(at + by) % 8] ?? octant;
  return Array.from({ length: each }, () => [octant, octant, beside(1), beside(7)]).flat();
};
const contrast = (first: Leaning, second: Leaning, family = 1) =>
  contrastDirections([first, second], { ...drawing(), family });

describe('two directions', () => {
  it('are told apart where the interval of the turn leaves 0 out', () => {
    const found = contrast(leaning(around('PA', 4)), leaning(around('HI', 4)));
    expect(found).toMatchObject({ standing: 'apart', turn: 180, level: 0.95 });
    const [leads, supports] = [leaning(around('PA', 4)), leaning(around('LM', 4))];
    const quarter = contrast(leads, supports);
    expect(quarter).toMatchObject({ standing: 'apart', turn: expect.closeTo(-90, 8) });
    if (quarter.standing === 'too-few') throw new Error('both passed their gate');
    expect([quarter.low + quarter.high, quarter.high < 0]).toEqual([expect.closeTo(-180, 8), true]);
    // Both mean unit vectors are (2 + 2 cos 45) / 4 long.
    expect(quarter.difference.x).toBeCloseTo(0.8536, 4);
    expect(quarter.difference.y).toBeCloseTo(-0.8536, 4);
  });

  it('are not, where it holds 0', () => {
    const found = contrast(leaning(around('PA', 4)), leaning([...around('PA', 3), 'BC', 'BC', 'PA', 'PA']));
    expect(found).toMatchObject({ standing: 'not-apart' });
  });

  it('that lie on either side of 0 are as far apart as anywhere else', () => {
    const sides = (first: Octant, second: Octant) =>
      contrast(leaning(around(first, 4)), leaning(around(second, 4)));
    const [over, elsewhere] = [sides('JK', 'NO'), sides('BC', 'FG')];
    if (over.standing === 'too-few' || elsewhere.standing === 'too-few') throw new Error('both passed');
    expect([over.turn, over.standing]).toEqual([expect.closeTo(90, 8), 'apart']);
    expect(over.low).toBeCloseTo(elsewhere.low, 6);
    expect(over.high).toBeCloseTo(elsewhere.high, 6);
  });

  it('need a wider interval where more pairs are asked of at once', () => {
    const widths = [1, 3, 10].map((family) => {
      const found = contrast(leaning(around('PA', 4)), leaning(around('LM', 4)), family);
      return found.standing === 'too-few' ? 0 : found.high - found.low;
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths[2]).toBeGreaterThan((widths[0] ?? 0) * 1.3);
  });

  it('are not compared where one of them may not be said', () => {
    const few = leaning(around('HI', 2));
    const scattered = leaning([...octants, ...octants]);
    expect(contrast(leaning(around('PA', 4)), few)).toEqual({ standing: 'too-few' });
    expect(contrast(scattered, leaning(around('PA', 4)))).toEqual({ standing: 'too-few' });
  });

  it('of acts that all agree are apart by exactly their octants', () => {
    const [first, second] = [Array<Octant>(10).fill('PA'), Array<Octant>(10).fill('NO')];
    const found = contrast(leaning(first), leaning(second));
    const exactly = expect.closeTo(-45, 4);
    expect(found).toMatchObject({ standing: 'apart', turn: exactly, low: exactly, high: exactly });
    for (const more of octants) {
      const same = contrast(leaning(Array(10).fill(more)), leaning(Array(13).fill(more)));
      expect(same).toMatchObject({ standing: 'not-apart', turn: expect.closeTo(0, 6) });
    }
  });
});
