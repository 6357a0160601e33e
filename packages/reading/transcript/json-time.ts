import type { Milliseconds } from '@crucible/core/units.ts';
import { fromSeconds, readTime } from './time.ts';

/** A place on the session's clock as JSON gives it: a number, a number as text, or written out. */
export type ReadJsonTime = (value: unknown) => Milliseconds | undefined;

export function readSeconds(value: unknown): Milliseconds | undefined {
  return fromSeconds(value) ?? readWritten(value);
}

export function readMilliseconds(value: unknown): Milliseconds | undefined {
  const number = readNumber(value);
  return number === undefined ? readWritten(value) : fromSeconds(number / 1000);
}

/** `HH:MM:SS.fffffff` and shorter. */
export function readWritten(value: unknown): Milliseconds | undefined {
  return typeof value === 'string' ? readTime(value)?.at : undefined;
}

/** Finite numbers only; a number written as text counts. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
