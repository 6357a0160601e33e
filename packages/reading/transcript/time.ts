import { type Milliseconds, milliseconds } from '@crucible/core/units.ts';

/** A time as written: its value and whether the writing carries milliseconds or whole seconds. */
export type WrittenTime = { readonly at: Milliseconds; readonly precision: 'ms' | 's' };

const written = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,7}))?$/u;

/**
 * `M:SS`, `MM:SS.mmm`, `H:MM:SS`, `HH:MM:SS,mmm` and the same with up to seven decimals.
 * Minutes pass 59 only where no hour stands before them; seconds never do.
 */
export function readTime(text: string): WrittenTime | undefined {
  const match = written.exec(text.trim());
  if (match === null) return undefined;
  const [, hours, minutes, seconds, fraction] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  const part = fraction === undefined ? 0 : Math.round(Number(`0.${fraction}`) * 1000);
  return { at: milliseconds(whole * 1000 + part), precision: fraction === undefined ? 's' : 'ms' };
}

/** Seconds as a file's JSON gives them, rounded to whole milliseconds; absent below zero or not a number. */
export function fromSeconds(seconds: unknown): Milliseconds | undefined {
  const value = typeof seconds === 'string' && seconds.trim() !== '' ? Number(seconds) : seconds;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  const rounded = Math.round(value * 1000);
  return Number.isSafeInteger(rounded) ? milliseconds(rounded) : undefined;
}
