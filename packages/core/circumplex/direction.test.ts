import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { turnBetween } from './angle.ts';
import { directionOf, type Placed, readDirection } from './direction.ts';
import { type Octant, octants } from './octant.ts';
import { rayleigh } from './rayleigh.ts';

/** Eighteen acts: six lead, three push past, and so on around the circle. */
const worked = octants.flatMap((octant, at) => Array<Octant>([6, 3, 0, 1, 1, 0, 2, 5][at] ?? 0).fill(octant));
const inSessions = (acts: readonly Octant[], sessions: number): Placed[] =>
  acts.map((octant, at) => ({ octant, session: `session ${at % sessions}` }));
const drawing = () => ({ random: pcg32(4), draws: 1999 });

describe('a common direction', () => {
  it('of the worked eighteen acts is 74.8 degrees, .573 long, by chance in .0019', () => {
    const found = directionOf(inSessions(worked, 6), drawing());
    expect(found.angle).toBeCloseTo(74.75, 1);
    expect(found.length).toBeCloseTo(0.573, 3);
    expect(found.p).toBeCloseTo(0.0019, 4);
    expect(rayleigh(18, 0.573)).toBeCloseTo(0.0019, 4);
    expect(readDirection(inSessions(worked, 6), drawing())).toEqual({ passed: true, direction: found });
  });

  it('has an interval around it, over 0 too, that turns with the acts', () => {
    const turned = worked.map((octant) => octants[(octants.indexOf(octant) + 6) % 8] ?? octant);
    const [here, there] = [worked, turned].map((acts) => directionOf(inSessions(acts, 9), drawing()));
    expect(turnBetween(here?.angle ?? 0, there?.angle ?? 0)).toBeCloseTo(-90, 8);
    expect(turnBetween(here?.low ?? 0, there?.low ?? 0)).toBeCloseTo(-90, 6);
    expect((there?.high ?? 0) - (there?.low ?? 0)).toBeCloseTo((here?.high ?? 0) - (here?.low ?? 0), 6);
  });

  it('is drawn by session from six sessions on', () => {
    expect(directionOf(inSessions(worked, 5), drawing()).unit).toBe('act');
    expect(directionOf(inSessions(worked, 6), drawing()).unit).toBe('session');
  });

  it.each([
    ['few-acts', inSessions(Array<Octant>(9).fill('PA'), 9)],
    ['few-sessions', inSessions(Array<Octant>(12).fill('PA'), 2)],
    ['no-common-direction', inSessions([...octants, ...octants], 8)],
  ] as const)('is not said: %s', (why, acts) => {
    expect(readDirection(acts, drawing())).toMatchObject({ passed: false, why });
  });

  it('is not said where its interval is wider than 45 degrees to each side', () => {
    // One session has nearly all of it, and the other five go elsewhere.
    const acts = [
      ...inSessions(Array<Octant>(12).fill('PA'), 1),
      ...(['FG', 'JK', 'HI', 'DE', 'LM'] as const).map((octant) => ({ octant, session: octant })),
    ];
    const { low, high, p } = directionOf(acts, drawing());
    expect(p).toBeLessThan(0.05);
    expect((high - low) / 2).toBeGreaterThan(45);
    expect(readDirection(acts, drawing())).toMatchObject({
      passed: false,
      why: 'too-wide',
      n: 17,
      sessions: 6,
    });
  });

  it('covers the truth about as often as was simulated: 10 acts of length .5, 93 %', () => {
    const random = pcg32(12);
    // Octants drawn with weights around 90 degrees whose mean vector is .5 long.
    const weights = octants.map((_, at) => 1 + Math.cos((at * Math.PI) / 4));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const draw = (): Octant => {
      let left = (random.uint32() / 2 ** 32) * total;
      return (
        octants.find((_, at) => {
          left -= weights[at] ?? 0;
          return left < 0;
        }) ?? 'PA'
      );
    };
    let covered = 0;
    const tries = 400;
    for (let nth = 0; nth < tries; nth++) {
      const { low, high } = directionOf(inSessions(Array.from({ length: 10 }, draw), 5), {
        random,
        draws: 399,
      });
      const middle = (low + high) / 2;
      covered += Math.abs(turnBetween(middle, 90)) <= (high - low) / 2 ? 1 : 0;
    }
    expect(Math.abs(covered / tries - 0.93)).toBeLessThan(0.045);
  });
});
