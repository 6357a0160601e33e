import type { Cast } from '@crucible/core/engagement/cast.ts';
import type { Parties } from '@crucible/core/engagement/parties.ts';
import { type Brought, notBrought } from '@crucible/core/mirror/brought.ts';
import type { ShownScene } from '@crucible/core/mirror/shown-scenes.ts';
import { type Agreement, agreementOf, type Sorts } from '@crucible/core/mirror/sorting.ts';
import { maskEverybody } from './mask-everybody.ts';

/** How far a second person has come with sorting, and how far the two sort alike. */
export type InSupervision = Agreement & {
  readonly brought: number;
  readonly notBrought: number;
  readonly sorted: number;
};

type Known = {
  readonly brought: readonly Brought[];
  readonly sorts: Sorts;
  readonly second: Sorts;
  readonly cast: Cast;
  readonly parties: Parties;
};

export function inSupervision(
  shown: readonly ShownScene[],
  { brought, sorts, second, ...names }: Known,
): InSupervision {
  return {
    ...agreementOf(shown, second, sorts),
    brought: brought.length,
    notBrought: notBrought({ shown, brought, mask: maskEverybody(names, shown) }).length,
    sorted: brought.filter(({ ticket }) => second[ticket] !== undefined).length,
  };
}
