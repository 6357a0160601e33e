import { dayOf } from '@crucible/core/calendar.ts';
import type { TimePrecision } from '@crucible/core/session/utterance.ts';
import type { Instant } from '@crucible/core/units.ts';
import { count, numeral } from './count.ts';

/** A length of talk: "38 seconds", "52 minutes", "1 hour 4 minutes". */
export function lengthOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return count(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`;
}

/** A pause: "4.2 seconds", cut and not rounded, so that a silence is never shown longer than it was. */
export function pauseOf(ms: number): string {
  if (ms >= 60_000) {
    const rest = Math.floor(ms / 1000) % 60;
    const minutes = count(Math.floor(ms / 60_000), 'minute');
    return rest === 0 ? minutes : `${minutes} ${count(rest, 'second')}`;
  }
  return `${numeral(Math.floor(ms / 100) / 10, 1)} seconds`;
}

/** A place on the session's clock: "4:09", "1:02:04". */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pad = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const tail = `${pad(minutes % 60)}:${pad(seconds % 60)}`;
  return minutes < 60 ? `${minutes}:${pad(seconds % 60)}` : `${Math.floor(minutes / 60)}:${tail}`;
}

/** Where a turn stands: its time as finely as the file tells it, else its number. */
export function placeOf(
  turn: { readonly index: number; readonly start?: number },
  precision: TimePrecision,
): string {
  if (turn.start === undefined || precision === 'none') return `turn ${numeral(turn.index + 1)}`;
  return precision === 'block' ? `about ${clockTime(turn.start)}` : clockTime(turn.start);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-03-09` as "9 March 2026"; anything else as it stands. */
export function dateOf(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** The day of an instant, in UTC: "9 March 2026". */
export function dateAt(at: Instant): string {
  return dateOf(dayOf(at));
}

/** `2026-03` as "March 2026"; anything else as it stands. */
export function monthOf(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/u.exec(month) ?? [];
  const name = months[Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}
