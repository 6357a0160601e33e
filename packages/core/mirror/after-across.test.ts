import { describe, expect, it } from 'vitest';
import { idOf, type SessionId, type TranscriptId } from '../ids.ts';
import type { LastTurnKind } from '../session/after.ts';
import type { Move } from '../session/move.ts';
import type { Reading } from '../session/reading.ts';
import { offset } from '../units.ts';
import { afterAcross, exchangesOf } from './after-across.ts';

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

describe('an exchange in its words', () => {
  const talk = (client: string, coach: string) => {
    const said = [client, coach].map((text, index) => ({ index, speaker: index, text, cues: [], flags: [] }));
    const quote = { utterance: 1, start: offset(0), end: offset(coach.length), text: coach };
    const reading = {
      after: { known: { rows: [{ kind: 'new-content', nextAt: [1] }] } },
      coachMoves: { known: { moves: [{ utterance: 1, move: 'input', quote }] } },
    };
    const read = exchangesOf({
      ...{ session: session(0), transcript: idOf<TranscriptId>('t'.repeat(26)), utterances: said },
      ...{
        reading: reading as unknown as Reading,
        roughSpots: new Set<number>(),
        contested: new Set<number>(),
      },
    });
    return 'found' in read ? read.found : [];
  };

  it('has of a long turn its beginning, to the end of a word', () => {
    const [found] = talk(`${'word '.repeat(23)}abcdefghij and more`, 'Yes.');
    expect(found?.client).toMatchObject({ start: 0, end: 114, text: 'word '.repeat(23).trim() });
    expect(found?.coach.text).toBe('Yes.');
  });

  it('is bounded also where no word ends, and no character is split', () => {
    const [found] = talk(`a${'\u{1f600}'.repeat(400)}`, `${'so and '.repeat(2000)}so`);
    expect(found?.client.text).toBe(`a${'\u{1f600}'.repeat(119)}`);
    expect(found?.client.end).toBe(239);
    expect(found?.coach.text.length).toBeLessThanOrEqual(600);
  });
});
