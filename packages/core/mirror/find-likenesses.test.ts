import { describe, expect, it } from 'vitest';
import type { Octant } from '../circumplex/octant.ts';
import { pcg32 } from '../random.ts';
import { findLikenesses } from './find-likenesses.ts';
import type { SortedScene } from './likeness.ts';
import { likenessPower } from './likeness-power.ts';

const drawing = () => ({ random: pcg32(6), draws: 999 });
const some = (n: number, they: Octant, i: Octant, sessions = 8): SortedScene[] =>
  Array.from({ length: n }, (_, nth) => ({
    scene: `${they} ${i} ${n} ${nth}`,
    session: `session ${nth % sessions}`,
    parts: { they, i },
  }));

describe('the likeness of the room', () => {
  const room = some(12, 'PA', 'HI');

  it('is found with the person whose scenes are like it, and not with the others', () => {
    const people = [
      { person: 'the chair', scenes: some(9, 'PA', 'HI') },
      { person: 'Ana', scenes: some(12, 'LM', 'PA') },
      { person: 'Tom', scenes: some(12, 'HI', 'PA') },
    ];
    const found = findLikenesses(room, people, drawing());
    expect(found.map(({ person, standing }) => [person, standing])).toEqual([
      ['the chair', 'found'],
      ['Ana', 'not-found'],
      ['Tom', 'not-found'],
    ]);
    expect(found[0]).toMatchObject({ counts: { room: 12, person: 9, others: 24, people: 2, sessions: 8 } });
  });

  it('is asked of nobody below the gate, and says what is missing', () => {
    const people = [
      { person: 'the chair', scenes: some(6, 'PA', 'HI', 3) },
      { person: 'Ana', scenes: some(9, 'LM', 'PA', 3) },
    ];
    const [chair] = findLikenesses(some(7, 'PA', 'HI', 3), people, drawing());
    expect(chair).toMatchObject({
      standing: 'too-few',
      missing: { room: 3, person: 2, others: 3, people: 1, sessions: 3 },
    });
  });

  it('is nowhere found where everybody is alike', () => {
    const people = ['a', 'b', 'c'].map((person) => ({ person, scenes: some(9, 'PA', 'HI') }));
    expect(findLikenesses(room, people, drawing()).map(({ standing }) => standing)).toEqual(
      Array(3).fill('not-found'),
    );
  });
});

describe('the power at hand', () => {
  it('rises with the scenes, from nothing to nearly everything, and less for a part', () => {
    expect(likenessPower({ room: 0, person: 9, others: 9 })).toEqual({ full: 0, part: 0 });
    const rising = [3, 8, 12, 20, 33, 60].map((n) => likenessPower({ room: n, person: n, others: n }));
    for (const [at, { full, part }] of rising.entries()) {
      expect(full).toBeGreaterThanOrEqual(rising[at - 1]?.full ?? 0);
      expect(part).toBeLessThan(full);
      expect(full).toBeLessThanOrEqual(1);
    }
  });
});
