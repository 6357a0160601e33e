import { added, countOf, emptyList, itemAt, type LongList } from '../long-list.ts';
import type { Instant } from '../units.ts';
import type { Entry, Fold, Place } from './entry.ts';
import type { Author, Via } from './party.ts';

/** That something was said, without its words: enough to give a receipt for it or to name it later. */
export type Stated = {
  readonly place: Place;
  readonly kind: string;
  readonly at: Instant;
  readonly by: Author;
  readonly via: Via;
};

/** Every entry of a stream, of whatever topic, in order. */
export const statements: Fold<LongList<Stated>> = {
  name: 'statements 1',
  initial: emptyList,
  evolve: (state, { place, body, at, author, via }: Entry) =>
    added(state, { place, kind: body.kind, at, by: author, via }),
};

/**
 * What stands at a place. Lines that were destroyed are missing in the list, so it stands no later in it
 * than its number says, and is looked for by halves.
 */
export function statedAt(state: LongList<Stated>, { seq }: Pick<Place, 'seq'>): Stated | undefined {
  let [low, high] = [0, Math.min(seq, countOf(state)) - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const found = itemAt(state, middle);
    if (found === undefined || found.place.seq === seq) return found;
    if (found.place.seq < seq) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
