import type { PersonId } from '../ids.ts';
import type { Instant } from '../units.ts';
import { type Body, foldOf } from './entry.ts';

/** What an account was made with: a code from the coach's screen, or a link that was sent. */
export type CameInWith = 'code' | 'link';

/**
 * Somebody made an account of their own, or made it anew. In `shared`, so that nobody comes in under a name
 * without both seeing when and how: whoever signs later signs as whoever came in then.
 */
export type CameIn = Body & { readonly kind: 'came-in'; readonly with: CameInWith };

export type Arrival = { readonly person: PersonId; readonly with: CameInWith; readonly at: Instant };

/** Oldest first. */
export const arrivals = foldOf<readonly Arrival[], CameIn>(
  { name: 'arrivals 1', initial: [] },
  {
    'came-in': (state, body, { at, author }) => [...state, { person: author.person, with: body.with, at }],
  },
);

export function comeIn(how: CameInWith): CameIn {
  return { kind: 'came-in', version: 1, with: how };
}
