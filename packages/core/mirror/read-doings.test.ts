import { describe, expect, it } from 'vitest';
import type { SessionDoings } from './doing.ts';
import { totalsOf } from './doing-totals.ts';
import { readDoings } from './read-doings.ts';

/** Sessions that scatter evenly around these shares. */
const sessions = (n: number, shares: SessionDoings): SessionDoings[] =>
  Array.from({ length: n }, (_, at) =>
    Object.fromEntries(
      Object.entries(shares).map(([doing, share]) => [doing, share + (at % 2 === 0 ? 0.05 : -0.05)]),
    ),
  );
const usual = {
  ...{ 'open-question': 0.25, 'closed-question': 0.15, reflection: 0.2, input: 0.15, other: 0.25 },
  ...{ leading: 0.4, warm: 0.6 },
};
const others = (...ns: number[]) => ns.map((n) => totalsOf(sessions(n, usual)));

describe('what a coach finds themself doing, from transcripts', () => {
  it('is read off eight sessions here and twenty of three others', () => {
    expect(readDoings(totalsOf(sessions(7, usual)), others(10, 9))).toEqual({
      standing: 'too-few',
      missing: { here: 1, usual: 1, engagements: 1 },
    });
    expect(readDoings({}, [])).toEqual({
      standing: 'too-few',
      missing: { here: 8, usual: 20, engagements: 3 },
    });
    expect(readDoings(totalsOf(sessions(8, usual)), others(7, 7, 6)).standing).toBe('read');
  });

  it('finds twice as much input, and all else about as usual', () => {
    const here = totalsOf(sessions(10, { ...usual, input: 0.4, other: 0.2, 'open-question': 0.2 }));
    const read = readDoings(here, others(10, 10, 10, 10));
    const found = read.standing === 'read' ? read.doings : [];
    expect(found.map(({ doing, standing }) => [doing, standing])).toEqual([
      ['open-question', 'as-usual'],
      ['closed-question', 'as-usual'],
      ['reflection', 'as-usual'],
      ['input', 'more'],
      ['other', 'as-usual'],
    ]);
    expect(found[3]?.n).toEqual({ here: 10, usual: 40, engagements: 4 });
    expect(found[3]?.adjusted).toBeCloseTo(5 * (found[3]?.p ?? 0), 10);
  });

  it('asks nothing of readers below their floors, and names them', () => {
    const here = totalsOf(sessions(10, { ...usual, leading: 2, warm: -2 }));
    expect(readDoings(here, others(10, 10, 10))).toMatchObject({
      standing: 'read',
      off: ['leading', 'warm'],
    });
  });

  it('may also be less than usual', () => {
    const read = readDoings(totalsOf(sessions(10, { ...usual, other: 0.01 })), others(10, 10, 10, 10));
    expect(read.standing === 'read' && read.doings.at(-1)?.standing).toBe('less');
  });
});
