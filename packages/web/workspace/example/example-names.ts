import { type Instant, instant } from '@crucible/core/units.ts';

/** A name in the form that names have here; of the invented work only. */
export function nameFor(what: string): string {
  return what.padEnd(26, '2');
}

const day = 86_400_000;
const today = Math.floor(Date.now() / day) * day;

/** An afternoon so many days from today: the invented work always has something behind it and ahead. */
export function daysFromNow(days: number): Instant {
  return instant(today + days * day + 14.5 * 3_600_000);
}
