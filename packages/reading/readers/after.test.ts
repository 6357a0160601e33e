import type { AfterRow, LastTurnKind } from '@crucible/core/session/after.ts';
import type { Move } from '@crucible/core/session/move.ts';
import { describe, expect, it } from 'vitest';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { readAfter } from './after.ts';
import { spokenOf } from './spoken.ts';

const open = 'What did you want from your chair?';
const closed = 'Did you tell him?';
const round = (asks: string, answer: string): Said[] => [
  { who: 'Coach', says: asks },
  { who: 'Client', says: answer },
];

/** Rows of a talk whose coach makes `move` throughout. */
function rowOf(
  kind: LastTurnKind,
  said: readonly Said[],
  more: { talk?: 'toward' | 'away'; strain?: boolean } = {},
): AfterRow {
  const { utterances } = transcriptOf(said, { language: 'en' });
  const move: Move = 'reflection';
  const { rows } = readAfter(utterances.map(spokenOf), {
    coachMoves: utterances
      .filter(({ speaker }) => speaker === 0)
      .map(({ index }) => ({ utterance: index, move })),
    client: 1,
    ...(more.talk && { talk: new Map([[1, more.talk]]) }),
    ...(more.strain && { strain: new Set([1]) }),
  });
  const row = rows.find((one) => one.kind === kind);
  if (row === undefined) throw new Error(`no row ${kind}`);
  return row;
}

describe('what the coach does after', () => {
  it('a short answer counts after an open question only', () => {
    const end = { who: 'Coach', says: 'I see.' };
    expect(rowOf('short-after-open', [...round(open, 'Not much.'), end]).n).toBe(1);
    expect(rowOf('short-after-open', [...round(closed, 'Not much.'), end]).n).toBe(0);
    expect(rowOf('short-after-open', [...round(open, 'I wanted him to ask.'), end]).n).toBe(0);
  });

  it('new content is three words that neither had just said', () => {
    const end = { who: 'Coach', says: 'I see.' };
    expect(rowOf('new-content', [...round(open, 'The merger frightened everybody downstairs.'), end]).n).toBe(
      1,
    );
    expect(
      rowOf('new-content', [
        ...round('The merger frightened everybody?', 'The merger frightened everybody.'),
        end,
      ]).n,
    ).toBe(0);
  });

  it('talk about the goal and strain come from other readers, and are empty without them', () => {
    const said = [...round(closed, 'I did.'), { who: 'Coach', says: 'I see.' }];
    expect(rowOf('toward', said, { talk: 'toward' }).n).toBe(1);
    expect(rowOf('away', said, { talk: 'toward' }).n).toBe(0);
    expect(rowOf('strain', said, { strain: true }).next).toEqual({
      question: 0,
      reflection: 1,
      input: 0,
      other: 0,
    });
    expect(rowOf('strain', said).n).toBe(0);
  });

  it('a turn that the coach does not follow counts nowhere', () => {
    expect(rowOf('short-after-open', round(open, 'Not much.')).n).toBe(0);
  });

  it('a row is shown from ten turns of its kind', () => {
    const times = (n: number): Said[] => [
      ...Array.from({ length: n }, () => round(open, 'Not much.')).flat(),
      { who: 'Coach', says: 'I see.' },
    ];
    expect([9, 10].map((n) => rowOf('short-after-open', times(n)).isShown)).toEqual([false, true]);
  });
});
