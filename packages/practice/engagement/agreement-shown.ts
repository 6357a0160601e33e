import type { Signer } from '@crucible/core/engagement/agreement.ts';
import { type AgreementState, awaited, type Edition } from '@crucible/core/engagement/agreement.ts';
import { type Standing, standingOf } from '@crucible/core/engagement/agreement-standing.ts';

export type ShownEdition = Edition & { readonly standing: Standing; readonly awaited: readonly Signer[] };

/** Editions newest first, each with how it stands and whom it waits for. */
export function shownEditions(state: AgreementState): readonly ShownEdition[] {
  return state.editions
    .map((edition) => ({ ...edition, standing: standingOf(state, edition), awaited: awaited(edition) }))
    .reverse();
}
