import type { LongList } from '../long-list.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { type Body, foldOf, type Place } from './entry.ts';
import type { Author } from './party.ts';
import { isSamePlace } from './same-place.ts';
import { type Stated, statedAt } from './statements.ts';

/**
 * Something that its author puts right: a new line beside the old one, which is folded away and stays.
 * No reason is owed, and nothing is counted.
 */
export type PutRight = Body & {
  readonly kind: 'put-right';
  readonly earlier: Place;
  readonly words: string;
};

/** What stands beside an earlier line. */
export type Righted = {
  readonly earlier: Place;
  readonly words: string;
  readonly place: Place;
  readonly at: Instant;
};
/** By the number of the earlier line in this stream; the newest words for it. */
export type RightedState = Readonly<Record<number, Righted>>;

export type PutRightRefusal =
  | { readonly kind: 'no-such-line'; readonly place: Place }
  | { readonly kind: 'line-of-another'; readonly place: Place }
  /** What was signed, promised or set is changed by an act of its own and never reworded. */
  | { readonly kind: 'stands-as-given'; readonly place: Place };

export const righted = foldOf<RightedState, PutRight>(
  { name: 'righted 1', initial: {} },
  {
    'put-right': (state, { earlier, words }, { place, at }) => ({
      ...state,
      [earlier.seq]: { earlier, words, place, at },
    }),
  },
);

/** What an earlier line was put right with, if it was. */
export function rightedAt(state: RightedState, earlier: Place): Righted | undefined {
  const found = state[earlier.seq];
  return found && isSamePlace(found.earlier, earlier) ? found : undefined;
}

/** What somebody wants put right, and the kinds of lines that hold somebody's own words. */
export type PuttingRight = Pick<PutRight, 'earlier' | 'words'> & {
  readonly author: Author;
  readonly ownWords: ReadonlySet<string>;
};

/** Everybody for their own words only. A line that was put right before is put right again in its place. */
export function putRight(
  state: LongList<Stated>,
  { earlier, words, author, ownWords }: PuttingRight,
): Result<PutRight, PutRightRefusal> {
  const stated = statedAt(state, earlier);
  if (stated === undefined || !isSamePlace(stated.place, earlier))
    return refuse({ kind: 'no-such-line', place: earlier });
  if (stated.by.person !== author.person) return refuse({ kind: 'line-of-another', place: earlier });
  if (!ownWords.has(stated.kind)) return refuse({ kind: 'stands-as-given', place: earlier });
  return ok({ kind: 'put-right', version: 1, earlier, words });
}
