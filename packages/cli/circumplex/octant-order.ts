import { circularOrder } from '@crucible/core/circumplex/circular-order.ts';
import { ipsatise } from '@crucible/core/circumplex/ipsatise.ts';
import type { ProfileTable } from '@crucible/core/circumplex/profile-table.ts';
import type { OrderFound } from './circumplex-json.ts';

/** The order of the octants around each person's own mean, over the rows that have all eight. */
export function octantOrder({ octants }: ProfileTable): OrderFound | undefined {
  const rows = (octants[0] ?? []).flatMap((_, row) =>
    octants.every((column) => column[row] !== undefined) ? [row] : [],
  );
  const complete = ipsatise(octants.map((column) => rows.map((row) => column[row])));
  const order = circularOrder(complete.map((column) => column.map((value) => value ?? 0)));
  return order && { n: rows.length, ...order };
}
