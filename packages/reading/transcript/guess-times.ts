import type { Clock } from '@crucible/core/session/utterance.ts';
import { countWords } from '../tokens.ts';
import { dayOf, readInstant } from './instant.ts';
import type { JsonPiece } from './json-cues.ts';
import { type ReadJsonTime, readMilliseconds, readNumber, readSeconds, readWritten } from './json-time.ts';
import { fromSeconds } from './time.ts';

/** How to read the times of a list that does not say what they are. */
type GuessedTimes = {
  readonly read: ReadJsonTime;
  readonly clock: Clock;
  /** Absent where the writing itself says the unit. */
  readonly unit?: 's' | 'ms';
  readonly date?: string;
};

/**
 * People say about two words a second. A list that would come to fewer than this many when its numbers
 * are seconds counts milliseconds: 0.06 lies between two words a second and two in a thousand, on a
 * log scale. Numbers with a fraction are seconds unless that is plainly impossible, and so are
 * numbers that as milliseconds would leave no time to talk.
 */
const fewestPerSecond = { whole: 0.06, fractional: 0.01 };
const leastMilliseconds = 5000;
/** Dates from 2001 on in seconds; as milliseconds of talk this would be eleven days. */
const leastInstant = 1e9;

export function guessTimes(pieces: readonly JsonPiece[]): GuessedTimes {
  const instants = pieces.flatMap(({ start }) => (isAbsolute(start) ? (readInstant(start) ?? []) : []));
  if (instants.length > 0 && instants.length * 2 >= pieces.length) return wallClock(instants);
  const numbers = pieces.flatMap(({ start, end }) => [readNumber(start) ?? [], readNumber(end) ?? []].flat());
  if (numbers.length === 0) return { read: readWritten, clock: 'elapsed' };
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const words = pieces.reduce((sum, { text }) => sum + countWords(text), 0);
  const isWhole = numbers.every(Number.isInteger);
  const isSparse = words < last * fewestPerSecond[isWhole ? 'whole' : 'fractional'];
  const unit = isSparse && last >= leastMilliseconds ? 'ms' : 's';
  return { read: unit === 'ms' ? readMilliseconds : readSeconds, clock: 'elapsed', unit };
}

function wallClock(instants: readonly number[]): GuessedTimes {
  const first = instants.reduce((least, instant) => Math.min(least, instant));
  const date = dayOf(first);
  return {
    read: (value) => {
      const instant = isAbsolute(value) ? readInstant(value) : undefined;
      return instant === undefined ? undefined : fromSeconds((instant - first) / 1000);
    },
    clock: 'wall',
    ...(date !== undefined && { date }),
  };
}

function isAbsolute(value: unknown): boolean {
  const number = readNumber(value);
  return number === undefined ? typeof value === 'string' : number >= leastInstant;
}
