import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, month, monthOf } from './calendar.ts';
import { instant } from './units.ts';

describe('days and months', () => {
  test('a day stands in the calendar, with its leap years', () => {
    for (const good of ['2026-03-09', '2024-02-29', '2000-02-29', '2026-12-31']) expect(day(good)).toBe(good);
    for (const bad of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '26-03-09', ''])
      expect(() => day(bad)).toThrow(RangeError);
  });

  test('a month has two figures', () => {
    expect(month('2026-11')).toBe('2026-11');
    for (const bad of ['2026-13', '2026-00', '2026-1', '2026-11-01'])
      expect(() => month(bad)).toThrow(RangeError);
  });

  test('the month of an instant is the one that the calendar of the platform gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }), (at) => {
        expect(monthOf(instant(at))).toBe(new Date(at).toISOString().slice(0, 7));
      }),
    );
    expect(monthOf(instant(Date.UTC(2024, 1, 29, 23, 59)))).toBe('2024-02');
    expect(monthOf(instant(Date.UTC(2024, 2, 1)))).toBe('2024-03');
  });
});
