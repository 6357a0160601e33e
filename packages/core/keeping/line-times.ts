import type { Fold } from '../engagement/entry.ts';
import { added, emptyList, type LongList } from '../long-list.ts';
import type { Instant } from '../units.ts';

/** That a line stands there and since when; not what kind it is, and none of its words. */
export type LineTime = { readonly seq: number; readonly at: Instant };
export type LineTimes = LongList<LineTime>;

/**
 * For a stream that only the client opens: enough to destroy its lines by the date that both agreed on, and
 * nothing to read. The lines that say what was destroyed or lost are left out, since they stay.
 */
export const lineTimes: Fold<LineTimes> = {
  name: 'line-times 1',
  initial: emptyList,
  evolve: (state, { place: { seq }, at, body: { kind } }) =>
    kind === 'destroyed' || kind === 'restored' ? state : added(state, { seq, at }),
};
