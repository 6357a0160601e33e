import { describe, expect, it } from 'vitest';
import { fromSeconds, readTime } from './time.ts';

describe('a written time', () => {
  it.each([
    ['0:03', 3000, 's'],
    ['00:01:02', 62_000, 's'],
    ['1:02:05', 3_725_000, 's'],
    ['90:00', 5_400_000, 's'],
    ['00:00:03.2100000', 3210, 'ms'],
    ['00:00:01,450', 1450, 'ms'],
    ['100:00:00', 360_000_000, 's'],
  ])('%s is read', (text, at, precision) => expect(readTime(text)).toEqual({ at, precision }));

  it.each(['10:60', '1:60:00', '3', '', 'a:bc', '1:2:3:4', '-0:03', '10:3'])('%s is none', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});

describe('seconds of a JSON file', () => {
  it.each([
    [21.900000000000002, 21_900],
    ['2.5', 2500],
    [0, 0],
  ])('%s are whole milliseconds', (seconds, at) => expect(fromSeconds(seconds)).toBe(at));

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 'soon', '', null, {}])('%s are none', (seconds) => {
    expect(fromSeconds(seconds)).toBeUndefined();
  });
});
