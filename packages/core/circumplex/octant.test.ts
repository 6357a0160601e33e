import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { octantAt, octants } from './octant.ts';

describe('the octant of an act', () => {
  it.each([
    [2, 0, 'PA'],
    [1, -1, 'BC'],
    [0, -1, 'DE'],
    [-1, -1, 'FG'],
    [-2, 0, 'HI'],
    [-1, 1, 'JK'],
    [0, 2, 'LM'],
    [1, 1, 'NO'],
    [0.3, 1, 'LM'],
    [-0.3, 1, 'LM'],
  ])('of dominance %s and affiliation %s is %s', (dominance, affiliation, octant) => {
    expect(octantAt(dominance, affiliation)).toBe(octant);
  });

  it('is none where nobody leads and nothing is warm or cold', () => {
    expect(octantAt(0, 0)).toBeUndefined();
    expect(octantAt(0.1, -0.2)).toBeUndefined();
  });

  it('turns with the circle: an eighth of a turn is the next one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3599 }), (tenth) => {
        const at = (degrees: number) => {
          const angle = (degrees * Math.PI) / 180;
          return octantAt(2 * Math.sin(angle), 2 * Math.cos(angle));
        };
        // On the border itself rounding decides.
        fc.pre(tenth % 450 !== 225);
        const here = octants.indexOf(at(tenth / 10) ?? 'PA');
        expect(at(tenth / 10 + 45)).toBe(octants[(here + 1) % 8]);
      }),
    );
  });
});
