import type { Place } from '../engagement/entry.ts';
import { type RightedState, rightedAt } from '../engagement/put-right.ts';
import type { Instant } from '../units.ts';

/** What its author put in the place of a line; the line itself stays under it. */
export type PutRightNote = { readonly putRight?: { readonly words: string; readonly at: Instant } };

/** Lines with what stands beside them since their author put them right. */
export function withPutRight<Line extends { readonly place: Place }>(
  lines: readonly Line[],
  righted: RightedState,
): readonly (Line & PutRightNote)[] {
  return lines.map((line) => {
    const found = rightedAt(righted, line.place);
    return found === undefined ? line : { ...line, putRight: { words: found.words, at: found.at } };
  });
}
