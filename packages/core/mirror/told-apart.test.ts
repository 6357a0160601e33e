import { describe, expect, it } from 'vitest';
import { type Placed, readDirection } from '../circumplex/direction.ts';
import type { Octant } from '../circumplex/octant.ts';
import { pcg32 } from '../random.ts';
import { type LeaningSide, tellApart } from './told-apart.ts';

const drawing = () => ({ random: pcg32(7), draws: 499 });
const acts = (octants: readonly Octant[]): Placed[] =>
  Array.from({ length: 24 }, (_, at) => ({
    octant: octants[at % octants.length] ?? 'PA',
    session: `session ${at % 8}`,
  }));
const sideOf = (name: string | undefined, octants: readonly Octant[]): LeaningSide => {
  const done = acts(octants);
  const leaning = { acts: done, reading: readDirection(done, drawing()) };
  const few = { acts: done.slice(0, 3), reading: readDirection(done.slice(0, 3), drawing()) };
  return { ...(name && { person: { key: name, name } }), leanings: { they: few, i: leaning } };
};

describe('sides told apart', () => {
  it('compares every two that may be said, and says which lean another way', () => {
    const room = sideOf(undefined, ['HI', 'HI', 'JK']);
    const chair = sideOf('the chair', ['HI', 'JK', 'HI']);
    const deputy = sideOf('my deputy', ['PA', 'PA', 'NO']);
    const found = tellApart([room, chair, deputy], drawing());
    expect(
      found.map(({ part, sides, standing }) => [part, ...sides.map((one) => one.person?.name), standing]),
    ).toEqual([
      ['i', undefined, 'the chair', 'not-apart'],
      ['i', undefined, 'my deputy', 'apart'],
      ['i', 'the chair', 'my deputy', 'apart'],
    ]);
    expect(found.every(({ level }) => Math.abs(level - (1 - 0.05 / 3)) < 1e-12)).toBe(true);
  });

  it('says nothing of a side whose own direction may not be said', () => {
    expect(tellApart([sideOf(undefined, ['PA', 'HI']), sideOf('the chair', ['PA'])], drawing())).toEqual([]);
  });
});
