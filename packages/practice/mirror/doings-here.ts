import { doingsIn } from '@crucible/core/mirror/doing.ts';
import type { ReadDoings } from '@crucible/core/mirror/doing-totals.ts';
import { seedFrom } from '@crucible/core/random.ts';
import type { Carried } from '../act.ts';
import { contestedOf, readingsLeft, type TalksKnown, talksLeft } from './read-talks.ts';

/** What the coach's turns do in the sessions of this work that the latest reader read. */
export function doingsHere(
  known: TalksKnown,
  carried: Carried,
): (ReadDoings & { readonly otherwise: number }) | undefined {
  const read = readingsLeft(known, carried);
  const reader = read.at(-1)?.reading.version;
  if (reader === undefined) return undefined;
  const same = read.filter(({ reading }) => reading.version === reader);
  const doings = same.flatMap((one) => doingsIn(one) ?? []);
  return { reader, doings, otherwise: read.length - same.length };
}

/** A number that changes with whatever the doings are counted from. */
export function countedFrom(known: TalksKnown): number {
  const from = talksLeft(known).map(({ transcript, readings }) => [
    readings.at(-1)?.blob,
    [...contestedOf(known, transcript)].toSorted((a, b) => a - b),
  ]);
  return seedFrom(JSON.stringify(from));
}
