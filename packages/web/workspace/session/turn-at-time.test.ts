import { milliseconds } from '@crucible/core/units.ts';
import { describe, expect, test } from 'vitest';
import { turnAtTime } from './turn-at-time.ts';

const turn = (index: number, start: number) => ({
  index,
  start: milliseconds(start),
  speaker: 0,
  text: 'yes',
  cues: [],
  flags: [],
});
const utterances = [turn(0, 2_000), turn(1, 60_400), turn(2, 3_725_000)];

describe('a time that is written into the search', () => {
  test('leads to the turn that was going on', () => {
    const at = (written: string) => turnAtTime(written, { utterances, timePrecision: 'ms' });
    expect(['0:02', '1:00', '59:59', '62:05', '1:02:05', '99:00'].map(at)).toEqual([0, 1, 1, 2, 2, 2]);
  });

  test('before the first word leads to the first turn', () => {
    expect(turnAtTime('0:00', { utterances, timePrecision: 's' })).toBe(0);
  });

  test('is a word like others where it is no time, or where the file has none', () => {
    const at = (written: string) => turnAtTime(written, { utterances, timePrecision: 'ms' });
    expect(['12', '1:75', 'a 1:00', ''].map(at)).toEqual([undefined, undefined, undefined, undefined]);
    expect(turnAtTime('1:00', { utterances, timePrecision: 'none' })).toBeUndefined();
  });
});
