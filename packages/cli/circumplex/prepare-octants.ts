import { ipsatise } from '@crucible/core/circumplex/ipsatise.ts';
import type { ProfileTable } from '@crucible/core/circumplex/profile-table.ts';
import { ownNorm, standardise } from '@crucible/core/circumplex/standardise.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';

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
  const held: ReturnType<typeof standardise>[] = [];
  for (const [octant, scores] of octants.entries()) {
    const norm = ownNorm(scores);
    if (norm === undefined) return refuse({ kind: 'no-spread', octant });
    held.push(standardise(scores, norm));
  }
  return ok({ ...table, octants: held });
}
