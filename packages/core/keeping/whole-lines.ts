import type { Entry, Fold } from '../engagement/entry.ts';
import { added, emptyList, type LongList } from '../long-list.ts';

/** Every line with all its words, for copies that people have a right to. */
export const wholeLines: Fold<LongList<Entry>> = {
  name: 'whole-lines 1',
  initial: emptyList,
  evolve: added,
};
