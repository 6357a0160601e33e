import type { Column } from './profile-table.ts';

/**
 * The score of an octant for each person: the mean of its items that were answered, absent where none was
 * (methods 1.6). Answers have to be scored in one direction; nothing is turned round.
 */
export function itemMean(items: readonly Column[]): (number | undefined)[] {
  return (items[0] ?? []).map((_, row) => meanOf(items.map((item) => item[row])));
}

/** The mean of those that are there; absent where none is. */
export function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0) / there.length;
}
