import { meanOf } from './item-mean.ts';
import type { Column } from './profile-table.ts';

/**
 * Columns with each person's own mean over them taken away, so that somebody who ticks high everywhere is no
 * higher than others (methods 1.6). Of octants it leaves an elevation of 0 and the wave as it was.
 */
export function ipsatise(columns: readonly Column[]): (number | undefined)[][] {
  const means = (columns[0] ?? []).map((_, row) => meanOf(columns.map((column) => column[row])));
  return columns.map((column) =>
    column.map((value, row) => (value === undefined ? undefined : value - (means[row] ?? 0))),
  );
}
