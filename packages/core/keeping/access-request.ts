import { type Day, dayOf, monthAfter } from '../calendar.ts';
import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { Author } from '../engagement/party.ts';
import { isSamePlace } from '../engagement/same-place.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';

/** Somebody wants to see all that is kept about them; in `shared`, so that both see since when it is owed. */
export type AccessAsked = Body & { readonly kind: 'access-asked'; readonly on: Day };
/** The copy was handed over, with so many lines left out, each of which has its reason in the copy. */
export type AccessHandedOver = Body & {
  readonly kind: 'access-handed-over';
  readonly asked: Place;
  readonly omissions: number;
};

export type AccessRequest = {
  readonly asked: Place;
  readonly by: Author;
  readonly on: Day;
  /** A month after the day on which it was asked for, whenever that was noted. */
  readonly owedBy: Day;
  readonly handedOver?: { readonly at: Instant; readonly omissions: number };
};
/** Oldest first. */
export type AccessRequests = readonly AccessRequest[];

export type AccessRequestRefusal =
  | { readonly kind: 'asked-in-future'; readonly day: Day }
  /** One copy answers both. */
  | { readonly kind: 'access-asked-already'; readonly on: Day; readonly owedBy: Day }
  | { readonly kind: 'no-such-access'; readonly place: Place };

export const accessRequests = foldOf<AccessRequests, AccessAsked | AccessHandedOver>(
  { name: 'access-requests 1', initial: [] },
  {
    'access-asked': (state, { on }, { place, author }) => [
      ...state,
      { asked: place, by: author, on, owedBy: monthAfter(on) },
    ],
    'access-handed-over': (state, { asked, omissions }, { at }) =>
      state.map((one) => (isSamePlace(one.asked, asked) ? { ...one, handedOver: { at, omissions } } : one)),
  },
);

export function openAccess(state: AccessRequests): AccessRequest | undefined {
  return state.find(({ handedOver }) => handedOver === undefined);
}

/** Today, or a day before on which it was said without being noted. */
export function askAccess(
  state: AccessRequests,
  { on, now }: { readonly on: Day | undefined; readonly now: Instant },
): Result<AccessAsked, AccessRequestRefusal> {
  const today = dayOf(now);
  const day = on ?? today;
  if (day > today) return refuse({ kind: 'asked-in-future', day });
  const open = openAccess(state);
  if (open !== undefined) return refuse({ kind: 'access-asked-already', on: open.on, owedBy: open.owedBy });
  return ok({ kind: 'access-asked', version: 1, on: day });
}

export function handOverAccess(
  state: AccessRequests,
  { asked, omissions }: Pick<AccessHandedOver, 'asked' | 'omissions'>,
): Result<AccessHandedOver, AccessRequestRefusal> {
  const open = openAccess(state);
  if (open === undefined || !isSamePlace(open.asked, asked))
    return refuse({ kind: 'no-such-access', place: asked });
  return ok({ kind: 'access-handed-over', version: 1, asked, omissions });
}
