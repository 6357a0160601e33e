import { describe, expect, it } from 'vitest';
import type { Octant } from '../circumplex/octant.ts';
import { ifThens, type Steps } from './if-then.ts';

let nth = 0;
const steps = (they: Octant, i: Octant, andThen?: Octant, contested = false): Steps<number> => {
  nth += 1;
  return { scene: nth, they, i, ...(andThen && { andThen }), contested };
};

describe('if and then', () => {
  const scenes = [
    ...Array.from({ length: 8 }, () => steps('PA', 'HI', 'BC')),
    steps('PA', 'LM', 'LM'),
    steps('PA', 'PA'),
    steps('LM', 'LM'),
  ];

  it('counts what I did after what they did, the most frequent first, each with its scenes', () => {
    const [pressed] = ifThens(scenes);
    expect(pressed).toMatchObject({ way: 'answer', given: 'PA', n: 10 });
    expect(pressed?.next.map(({ octant, scenes: found }) => [octant, found.length])).toEqual([
      ['HI', 8],
      ['PA', 1],
      ['LM', 1],
    ]);
    expect(pressed?.next[0]?.scenes).toEqual(scenes.slice(0, 8).map(({ scene }) => scene));
    expect(pressed).not.toHaveProperty('withContested');
  });

  it('counts what they did after what I did, where somebody said', () => {
    const gave = ifThens(scenes).find(({ way, given }) => way === 'lesson' && given === 'HI');
    expect(gave).toMatchObject({ n: 8, next: [{ octant: 'BC' }] });
    expect(ifThens(scenes).some(({ way, given }) => way === 'lesson' && given === 'PA')).toBe(false);
  });

  it('leaves a contested scene out of every count, and gives both counts', () => {
    const contested = [...scenes, steps('PA', 'HI', 'BC', true), steps('FG', 'NO', 'NO', true)];
    const [pressed] = ifThens(contested);
    expect(pressed).toMatchObject({ n: 10, withContested: { n: 11, next: { HI: 9, PA: 1, LM: 1 } } });
    const only = ifThens(contested).find(({ given }) => given === 'FG');
    expect(only).toEqual({
      way: 'answer',
      given: 'FG',
      n: 0,
      next: [],
      withContested: { n: 1, next: { NO: 1 } },
    });
  });
});
