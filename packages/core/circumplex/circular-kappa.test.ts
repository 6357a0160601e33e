import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { circularKappa } from './circular-kappa.ts';
import { type Octant, octantAngle, octants } from './octant.ts';

const at = (place: number): Octant => octants[((place % 8) + 8) % 8] ?? 'PA';

describe('the agreement of two coders on octants', () => {
  it('is 1 for the same octants, about 0 for octants by chance, below 0 for opposite ones', () => {
    const random = pcg32(2);
    const first = Array.from({ length: 4000 }, () => at(random.below(8)));
    expect(circularKappa(first, first)).toBeCloseTo(1, 12);
    const other = first.map(() => at(random.below(8)));
    expect(Math.abs(circularKappa(first, other) ?? 1)).toBeLessThan(0.05);
    const opposite = first.map((octant) => at(octants.indexOf(octant) + 4));
    expect(circularKappa(first, opposite)).toBeLessThan(-0.9);
  });

  it('forgives a neighbour: 60 % exact and 40 % beside it is .88 where octants are even', () => {
    const first = Array.from({ length: 400 }, (_, unit) => at(unit));
    const second = first.map((_, unit) => at(unit + (Math.floor(unit / 8) % 5 < 3 ? 0 : 1)));
    // 1 - .4 (1 - cos 45), chance being 1.
    expect(circularKappa(first, second)).toBeCloseTo(1 - 0.4 * (1 - Math.SQRT1_2), 10);
  });

  it('is 1 less the mean over the units, over that of all pairs', () => {
    const first: Octant[] = ['PA', 'HI', 'HI', 'LM', 'FG', 'PA'];
    const second: Octant[] = ['BC', 'HI', 'JK', 'LM', 'FG', 'NO'];
    const apart = (a: Octant, b: Octant) => 1 - Math.cos(((octantAngle(a) - octantAngle(b)) * Math.PI) / 180);
    const units = first.reduce((sum, one, unit) => sum + apart(one, second[unit] ?? one), 0) / 6;
    const pairs = first.flatMap((one) => second.map((two) => apart(one, two)));
    const chance = pairs.reduce((sum, one) => sum + one, 0) / 36;
    expect(circularKappa(first, second)).toBeCloseTo(1 - units / chance, 12);
  });

  it('is nothing where all fell into one octant', () => {
    expect(circularKappa(['PA', 'PA'], ['PA', 'PA'])).toBeUndefined();
    expect(circularKappa([], [])).toBeUndefined();
  });
});
