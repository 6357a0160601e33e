import type { Cue } from '@crucible/core/session/utterance.ts';
import { milliseconds } from '@crucible/core/units.ts';
import { describe, expect, it } from 'vitest';
import { checkTimes } from './check-times.ts';
import { markOverlaps } from './mark-overlaps.ts';

const cuesAt = (...times: readonly (readonly [number, number?] | [])[]): Cue[] =>
  times.map(([start, end], index) => ({
    index,
    line: index * 2 + 1,
    span: { start: 0, end: 1 },
    text: 'yes',
    ...(start !== undefined && { start: milliseconds(start) }),
    ...(end !== undefined && { end: milliseconds(end) }),
    flags: [],
  }));

describe('times are checked before anything rests on them', () => {
  it('equal and rising starts are in order', () => {
    expect(checkTimes(cuesAt([0], [500], [500], [], [900]))).toEqual({ inOrder: true, notices: [] });
  });

  it('a start before the one above it is out of order, counted with its first line', () => {
    expect(checkTimes(cuesAt([0], [900], [500], [400]))).toEqual({
      inOrder: false,
      notices: [{ kind: 'unordered-times', count: 2, line: 5 }],
    });
  });

  it('an end before its own start is out of order', () => {
    expect(checkTimes(cuesAt([500, 100])).inOrder).toBe(false);
  });

  it('a start long after the recording ended is late', () => {
    const thirtyMinutes = milliseconds(30 * 60_000);
    expect(checkTimes(cuesAt([0], [50 * 60_000]), thirtyMinutes)).toEqual({
      inOrder: false,
      notices: [{ kind: 'late-times', count: 1, line: 3 }],
    });
    expect(checkTimes(cuesAt([0], [30 * 60_000 + 1000]), thirtyMinutes).inOrder).toBe(true);
  });

  it('a file in which nearly all pieces have one time has lost its times', () => {
    expect(checkTimes(cuesAt(...Array.from({ length: 8 }, () => [5000] as const)))).toEqual({
      inOrder: false,
      notices: [{ kind: 'repeated-times', count: 7, line: 3 }],
    });
  });

  it('overlaps are noted and stay in order', () => {
    expect(checkTimes(cuesAt([0, 3000], [2000, 4000]))).toEqual({
      inOrder: true,
      notices: [{ kind: 'overlapping-times', count: 1, line: 3 }],
    });
  });

  it('a text without times says so', () => {
    expect(checkTimes(cuesAt([], []))).toEqual({ inOrder: true, notices: [{ kind: 'no-times' }] });
  });
});

describe('pieces of two speakers at one time are checked by ear', () => {
  it('both are marked', () => {
    const marked = markOverlaps(cuesAt([0, 3000], [2000, 4000], [4000, 5000]), [0, 1, 0]);
    expect(marked.map(({ flags }) => flags)).toEqual([['check-by-ear'], ['check-by-ear'], []]);
  });

  it('one voice over itself is not', () => {
    expect(
      markOverlaps(cuesAt([0, 3000], [2000, 4000]), [0, 0]).every(({ flags }) => flags.length === 0),
    ).toBe(true);
  });
});
