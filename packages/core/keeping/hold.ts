import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import { isSameParty } from '../engagement/parties.ts';
import type { Author } from '../engagement/party.ts';
import { isSamePlace } from '../engagement/same-place.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';

/** Nothing of an engagement is destroyed while it stands, by nobody and no clock; both see it and why. */
export type ExpiryHeld = Body & { readonly kind: 'expiry-held'; readonly reason: string };
export type HoldReleased = Body & { readonly kind: 'hold-released'; readonly held: Place };

export type Hold = {
  readonly place: Place;
  readonly at: Instant;
  readonly by: Author;
  readonly reason: string;
  readonly releasedAt?: Instant;
};
/** Oldest first, those that were released among them. */
export type Holds = readonly Hold[];

export type HoldRefusal =
  /** A hold stands, so nothing is destroyed. */
  | { readonly kind: 'held'; readonly since: Instant }
  | { readonly kind: 'no-such-hold'; readonly place: Place }
  /** Whoever set it releases it. */
  | { readonly kind: 'hold-of-another'; readonly place: Place };

export const holds = foldOf<Holds, ExpiryHeld | HoldReleased>(
  { name: 'holds 1', initial: [] },
  {
    'expiry-held': (state, { reason }, { place, at, author }) => [
      ...state,
      { place, at, by: author, reason },
    ],
    'hold-released': (state, { held }, { at }) =>
      state.map((hold) => (isSamePlace(hold.place, held) ? { ...hold, releasedAt: at } : hold)),
  },
);

export function standingHolds(state: Holds): Holds {
  return state.filter(({ releasedAt }) => releasedAt === undefined);
}

/** Asked before anything is destroyed, whatever the reason. */
export function refuseHeld(state: Holds): Result<undefined, HoldRefusal> {
  const [first] = standingHolds(state);
  return first === undefined ? ok(undefined) : refuse({ kind: 'held', since: first.at });
}

/** Several may stand: each ends alone. */
export function holdExpiry(reason: string): ExpiryHeld {
  return { kind: 'expiry-held', version: 1, reason };
}

export function releaseHold(
  state: Holds,
  { held, author }: { readonly held: Place; readonly author: Author },
): Result<HoldReleased, HoldRefusal> {
  const found = standingHolds(state).find(({ place }) => isSamePlace(place, held));
  if (found === undefined) return refuse({ kind: 'no-such-hold', place: held });
  if (!isSameParty(found.by, author)) return refuse({ kind: 'hold-of-another', place: held });
  return ok({ kind: 'hold-released', version: 1, held });
}
