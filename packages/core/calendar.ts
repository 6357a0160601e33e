import { type Instant, instant } from './units.ts';

/** Days and months as people name them, without a clock or a zone: `2026-03-09`, `2026-03`. */
declare const calendar: unique symbol;
type Named<Kind extends string> = string & { readonly [calendar]: Kind };

export type Day = Named<'day'>;
export type Month = Named<'month'>;

/** Throws on what is no day of the calendar: days from outside are checked where they come in. */
export function day(text: string): Day {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth || Number(date) < 1 || Number(date) > daysIn(Number(year), Number(month)))
    throw new RangeError('a day needs the form 2026-03-09');
  return text as Day;
}

/** Throws on what is no month. */
export function month(text: string): Month {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text)) throw new RangeError('a month needs the form 2026-03');
  return text as Month;
}

/** The month of an instant in UTC. Up to the year 9999. */
export function monthOf(at: Instant): Month {
  let days = Math.floor(at / 86_400_000);
  let year = 1970;
  while (days >= daysOf(year)) days -= daysOf(year++);
  let number = 1;
  while (days >= daysIn(year, number)) days -= daysIn(year, number++);
  return month(`${year}-${String(number).padStart(2, '0')}`);
}

/** The day of an instant in UTC. Up to the year 9999. */
export function dayOf(at: Instant): Day {
  const named = monthOf(at);
  const [year = 0, number = 0] = named.split('-').map(Number);
  const date = Math.floor(at / 86_400_000) - daysBefore(year, number) + 1;
  return day(`${named}-${String(date).padStart(2, '0')}`);
}

/** The same day of the next month, or its last one where that month is shorter. */
export function monthAfter(text: Day): Day {
  const [year = 0, number = 0, date = 0] = text.split('-').map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  const two = (value: number): string => String(value).padStart(2, '0');
  return day(`${nextYear}-${two(next)}-${two(Math.min(date, daysIn(nextYear, next)))}`);
}

/** When a day is over everywhere on earth: noon in UTC of the day after. From the year 1970. */
export function overAfter(text: Day): Instant {
  const [year = 0, number = 0, date = 0] = text.split('-').map(Number);
  return instant((daysBefore(year, number) + date) * 86_400_000 + 43_200_000);
}

/** From 1 January 1970 to the first of a month. */
function daysBefore(year: number, month: number): number {
  let days = 0;
  for (let before = 1970; before < year; before++) days += daysOf(before);
  for (let before = 1; before < month; before++) days += daysIn(year, before);
  return days;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysOf(year: number): number {
  return isLeap(year) ? 366 : 365;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
