import type { LongList } from '../long-list.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { type Body, foldOf, type Place } from './entry.ts';
import type { Author, Via } from './party.ts';
import type { PutRightRefusal } from './put-right.ts';
import { isSamePlace } from './same-place.ts';
import { type Stated, statedAt } from './statements.ts';

/**
 * I see it differently: stays beside the other's line for good, with equal rank. The line itself stays, and
 * no answer is owed.
 */
export type SeenDifferently = Body & {
  readonly kind: 'seen-differently';
  readonly earlier: Place;
  readonly words?: string;
};

export type Differently = {
  readonly words?: string;
  readonly at: Instant;
  readonly place: Place;
  readonly via: Via;
};
/** By the number of the line in this stream, oldest first. */
export type DifferentlyState = Readonly<
  Record<number, readonly (Differently & { readonly earlier: Place })[]>
>;

/** One's own line is put right instead. */
export type SeenDifferentlyRefusal = PutRightRefusal | { readonly kind: 'own-line'; readonly place: Place };

export const differently = foldOf<DifferentlyState, SeenDifferently>(
  { name: 'differently 1', initial: {} },
  {
    'seen-differently': (state, { earlier, words }, { place, at, via }) => ({
      ...state,
      [earlier.seq]: [
        ...(state[earlier.seq] ?? []),
        { earlier, place, at, via, ...(words !== undefined && { words }) },
      ],
    }),
  },
);

/** What stands beside a line because the other sees it differently. */
export function differentlyAt(state: DifferentlyState, line: Place): readonly Differently[] {
  const found = (state[line.seq] ?? []).filter(({ earlier }) => isSamePlace(earlier, line));
  return found.map(({ earlier: _, ...beside }) => beside);
}

type Seeing = Pick<SeenDifferently, 'earlier' | 'words'> & {
  readonly author: Author;
  readonly ownWords: ReadonlySet<string>;
};

/** Of the other's own words only; what was promised, signed or set is no claim. */
export function seeDifferently(
  state: LongList<Stated>,
  { earlier, words, author, ownWords }: Seeing,
): Result<SeenDifferently, SeenDifferentlyRefusal> {
  const stated = statedAt(state, earlier);
  if (stated === undefined || !isSamePlace(stated.place, earlier))
    return refuse({ kind: 'no-such-line', place: earlier });
  if (stated.by.person === author.person) return refuse({ kind: 'own-line', place: earlier });
  if (!ownWords.has(stated.kind)) return refuse({ kind: 'stands-as-given', place: earlier });
  const said = { kind: 'seen-differently', version: 1, earlier } as const;
  return ok({ ...said, ...(words !== undefined && { words }) });
}
