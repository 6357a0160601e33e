import { describe, expect, it } from 'vitest';
import { idOf, type SessionId } from '../ids.ts';
import type { LastTurnKind } from '../session/after.ts';
import type { Move } from '../session/move.ts';
import { afterAcross } from './after-across.ts';

const session = (nth: number): SessionId => idOf<SessionId>('abcdefgh'.charAt(nth).repeat(26));
const after = (kind: LastTurnKind, move: Move, nth: number, contested = false) => ({
  ...{ kind, move, session: session(nth), contested },
});
const times = <T>(n: number, of: (nth: number) => T): T[] => Array.from({ length: n }, (_, nth) => of(nth));

describe('what the coach does next, over sessions', () => {
  const short = [
    ...times(7, (nth) => after('short-after-open', 'question', nth % 3)),
    ...times(3, (nth) => after('short-after-open', 'input', nth)),
  ];

  it('counts by kind, the most frequent first, with every exchange', () => {
    const [found, ...others] = afterAcross(short);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'short-after-open', n: 10, sessions: 3, contested: [] });
    expect(found?.next.map(({ move, exchanges }) => [move, exchanges.length])).toEqual([
      ['question', 7],
      ['input', 3],
    ]);
    expect(found).not.toHaveProperty('missing');
    expect(found).not.toHaveProperty('withContested');
  });

  it('cannot tell yet from nine, and says how many are missing', () => {
    expect(afterAcross(short.slice(1))[0]).toMatchObject({ n: 9, missing: { turns: 1 } });
  });

  it('rough spots wait for five sessions as well', () => {
    const rough = times(12, (nth) => after('strain', 'reflection', nth % 4));
    expect(afterAcross(rough)[0]?.missing).toEqual({ sessions: 1 });
    expect(afterAcross([...rough, after('strain', 'other', 4)])[0]).not.toHaveProperty('missing');
  });

  it('a contested exchange is in no count, and both counts are given', () => {
    const [found] = afterAcross([...short, after('short-after-open', 'input', 4, true)]);
    expect(found).toMatchObject({
      ...{ n: 10, sessions: 3 },
      withContested: { n: 11, next: { question: 7, input: 4 } },
    });
    expect(found?.contested).toHaveLength(1);
    const nine = afterAcross([...short.slice(1), after('short-after-open', 'input', 4, true)]);
    expect(nine[0]?.missing).toEqual({ turns: 1 });
  });
});
