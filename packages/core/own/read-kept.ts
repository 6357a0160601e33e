import type { Place } from '../engagement/entry.ts';
import type { Instant } from '../units.ts';
import type { Kept } from './kept.ts';

/** One entry after the client's browser opened it. */
export type OpenedKept = { readonly place: Place; readonly at: Instant; readonly kept: Kept };

/** Something that the client keeps: the words as they stand, and those that they were before. */
export type KeptWords = {
  /** The number of the entry in which it was written first. */
  readonly first: number;
  readonly at: Instant;
  readonly text: string;
  readonly changedAt?: Instant;
  readonly earlier: readonly { readonly at: Instant; readonly text: string }[];
  /** Every entry that holds some of it: struck together, nothing of it is left. */
  readonly places: readonly Place[];
};

/**
 * The state of what only the client opens, made in their browser. In the order in which things were written
 * first; entries that hold nothing, and changes of what was struck since, leave no trace.
 */
export function readKept(opened: readonly OpenedKept[]): readonly KeptWords[] {
  const found = new Map<number, KeptWords>();
  for (const { place, at, kept } of opened) {
    if (kept.what === 'written')
      found.set(place.seq, { first: place.seq, at, text: kept.text, earlier: [], places: [place] });
    if (kept.what !== 'changed') continue;
    const before = found.get(kept.of);
    if (before !== undefined) found.set(kept.of, changed(before, { place, at, text: kept.text }));
  }
  return [...found.values()];
}

function changed(
  before: KeptWords,
  { place, at, text }: { readonly place: Place; readonly at: Instant; readonly text: string },
): KeptWords {
  const { text: last, changedAt = before.at, earlier, places } = before;
  return {
    ...before,
    text,
    changedAt: at,
    earlier: [...earlier, { at: changedAt, text: last }],
    places: [...places, place],
  };
}
