import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, readInstant } from './instant.ts';

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2024-02-29T12:00:00Z', 1_709_208_000_000],
    ['2024-06-03T09:30:00.4805+02:00', 1_717_399_800_481],
    ['2024-06-03 07:30', 1_717_399_800_000],
    ['2024-06-03', 1_717_372_800_000],
    [1_717_399_800_000, 1_717_399_800_000],
    [1_717_399_800.25, 1_717_399_800_250],
    ['1717399800000', 1_717_399_800_000],
  ])('%s is read', (value, instant) => expect(readInstant(value)).toBe(instant));

  it.each([
    '',
    'Monday',
    '2024-13-01',
    '2024-06-03T25:00:00Z',
    '12:30:00',
    12.5,
    -1,
    Number.NaN,
    null,
    {},
    [1],
  ])('%s is none', (value) => expect(readInstant(value)).toBeUndefined());

  it('and its day agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(readInstant(date.toISOString())).toBe(date.getTime());
          expect(dayOf(date.getTime())).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('far outside of any calendar has no day', () => {
    expect(dayOf(1e18)).toBeUndefined();
    expect(dayOf(Number.NaN)).toBeUndefined();
  });
});
