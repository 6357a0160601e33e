import { type Milliseconds, milliseconds } from '@crucible/core/units.ts';

/** A time inside a regular expression; `readTime` says whether it is one. */
export const stampPattern = String.raw`(?:\d{1,4}:)?\d{1,3}:\d{2}(?:[.,]\d{1,7})?`;

/** `27m 42s`, `1h 2m 3s`: how long a recording was. */
export function readLength(text: string): Milliseconds | undefined {
  const match = /^\s*(?:(\d{1,3})\s?h)?\s*(?:(\d{1,3})\s?m(?:in)?)?\s*(?:(\d{1,3})\s?s)?\s*$/u.exec(text);
  if (match === null || text.trim() === '') return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return milliseconds(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
}
