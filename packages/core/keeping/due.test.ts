import { expect, test } from 'vitest';
import { day as named, overAfter } from '../calendar.ts';
import { instant } from '../units.ts';
import { overAt } from './due.ts';

const day = 24 * 3_600_000;
const at = instant(Date.UTC(2026, 2, 1, 9));

test('what is kept for days is over by the hour it was written', () => {
  expect(overAt({ days: 14 }, at, {})).toBe(at + 14 * day);
});

test('what is kept until a day is over when that day is over everywhere', () => {
  expect(overAt({ day: named('2028-02-29') }, at, {})).toBe(Date.UTC(2028, 2, 1, 12));
  expect(overAfter(named('1970-01-01'))).toBe(Date.UTC(1970, 0, 2, 12));
  expect(overAfter(named('2099-12-31'))).toBe(Date.UTC(2100, 0, 1, 12));
});

test('what is kept to the end is over a day after it, and never while the work goes on', () => {
  expect(overAt('end', at, {})).toBeUndefined();
  expect(overAt('end', at, { endedAt: instant(at + 5) })).toBe(at + 5 + day);
});
