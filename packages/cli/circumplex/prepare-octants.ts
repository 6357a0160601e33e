import { circularOrder } from '@crucible/core/circumplex/circular-order.ts';
import { ipsatise } from '@crucible/core/circumplex/ipsatise.ts';
import type { ProfileTable } from '@crucible/core/circumplex/profile-table.ts';
import { ownNorm, standardise } from '@crucible/core/circumplex/standardise.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { OrderFound } from './circumplex-json.ts';

/** What happens to the octants before anything is computed. */
export type Preparation = {
  readonly ipsatised: 'asked' | 'none';
  readonly standardised: 'asked' | 'none';
};

/** An octant on which nobody differs cannot be standardised. */
export type PreparationFault = { readonly kind: 'no-spread'; readonly octant: number };

/** Around each person's own mean first, then in standard deviations of the table. */
export function prepareOctants(
  table: ProfileTable,
  { ipsatised, standardised }: Preparation,
): Result<ProfileTable, PreparationFault> {
  const octants = ipsatised === 'asked' ? ipsatise(table.octants) : table.octants;
  if (standardised === 'none') return ok({ ...table, octants });
  const norms = octants.map(ownNorm);
  if (norms.includes(undefined)) return refuse({ kind: 'no-spread', octant: norms.indexOf(undefined) });
  return ok({
    ...table,
    octants: octants.map((scores, at) => standardise(scores, norms[at] ?? { mean: 0, deviation: 1 })),
  });
}

/** The order of the octants around each person's own mean, over the rows that have all eight. */
export function orderOf({ octants }: ProfileTable): OrderFound | undefined {
  const rows = (octants[0] ?? []).flatMap((_, row) =>
    octants.every((column) => column[row] !== undefined) ? [row] : [],
  );
  const complete = ipsatise(octants.map((column) => rows.map((row) => column[row])));
  const order = circularOrder(complete.map((column) => column.map((value) => value ?? 0)));
  return order && { n: rows.length, ...order };
}
