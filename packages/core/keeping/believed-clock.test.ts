import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, start, stateOf } from '../fixtures/entries.ts';
import { instant } from '../units.ts';
import { believedClock, starts } from './believed-clock.ts';

const hour = 3_600_000;
const day = 24 * hour;

function after(...clocks: readonly number[]) {
  const bodies = clocks.map((at) => ({ kind: 'started', version: 1, clock: instant(start + at) }));
  return stateOf(starts, entriesOf(bodies.map((body) => ({ body }))));
}
const believed = (clocks: readonly number[], now: number): number | undefined => {
  const found = believedClock(after(...clocks), instant(start + now));
  return found === undefined ? undefined : found - start;
};

describe('the clock', () => {
  test('is not believed before two starts a day apart', () => {
    expect(believed([], 0)).toBeUndefined();
    expect(believed([0], day - 1)).toBeUndefined();
    expect(believed([0], day)).toBe(day);
  });

  test('that jumps ahead is believed one day further and no more, until another day has passed', () => {
    const ahead = 3653 * day;
    expect(believed([0, ahead], ahead)).toBe(day);
    expect(believed([0, ahead], ahead + day - 1)).toBe(day);
    expect(believed([0, ahead], ahead + day)).toBe(ahead + day);
  });

  test('that is set back takes what it showed ahead out of belief', () => {
    const ahead = 3653 * day;
    expect(believed([0, ahead, day], 2 * day)).toBe(2 * day);
  });

  test('is never believed beyond what it shows', () => {
    const clocks = fc.array(fc.nat(100 * day), { maxLength: 20 });
    fc.assert(
      fc.property(clocks, fc.nat(100 * day), (shown, now) => {
        expect(believed(shown, now) ?? 0).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('a program that starts every minute is as good as one that starts once an hour', () => {
    const minutes = Array.from({ length: 48 * 60 }, (_, nth) => nth * 60_000);
    expect(believed(minutes, 48 * hour)).toBeGreaterThan(47 * hour);
  });
});
