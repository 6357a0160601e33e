import type { Instant } from '@crucible/core/units.ts';

const day = 24 * 60 * 60 * 1000;
const daily = 7;
const weekly = 5;
const monthly = 12;

/**
 * Of all backups the newest of each of the last 7 days that have one, of the last 5 weeks (Monday to
 * Sunday) and of the last 12 months, all in UTC; the rest may go. Counted in days, weeks and months that
 * have a backup, so that a long pause takes nothing away.
 */
export function backupsToKeep(made: readonly Instant[]): ReadonlySet<Instant> {
  const newestFirst = [...made].sort((a, b) => b - a);
  return new Set([
    ...newestOfEach(newestFirst, daily, (at) => Math.floor(at / day)),
    ...newestOfEach(newestFirst, weekly, weekOf),
    ...newestOfEach(newestFirst, monthly, monthOf),
  ]);
}

function newestOfEach(
  newestFirst: readonly Instant[],
  most: number,
  spanOf: (at: Instant) => number,
): readonly Instant[] {
  const newest = new Map<number, Instant>();
  for (const at of newestFirst) if (!newest.has(spanOf(at))) newest.set(spanOf(at), at);
  return [...newest.values()].slice(0, most);
}

/** 1 January 1970 was a Thursday. */
function weekOf(at: Instant): number {
  return Math.floor((Math.floor(at / day) + 3) / 7);
}

function monthOf(at: Instant): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
