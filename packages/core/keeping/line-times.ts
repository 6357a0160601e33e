import type { Fold } from '../engagement/entry.ts';
import type { SessionId } from '../ids.ts';
import { added, emptyList, type LongList } from '../long-list.ts';
import type { SortTicket } from '../session/sort-ticket.ts';
import type { Instant } from '../units.ts';
import { sessionOf } from './kept-lines.ts';

/** That a line stands there, since when and about which session or ticket; not what kind it is, and none of its words. */
export type LineTime = {
  readonly seq: number;
  readonly at: Instant;
  readonly session?: SessionId;
  readonly ticket?: SortTicket;
};
export type LineTimes = LongList<LineTime>;

/**
 * For a stream that only somebody else opens: enough to destroy its lines by the date that both agreed on, with
 * their session or with the scene that they were brought from, and nothing to read. The lines that say what was destroyed or lost are left out, since they stay.
 */
export const lineTimes: Fold<LineTimes> = {
  name: 'line-times 3',
  initial: emptyList,
  evolve: (state, { place: { seq }, at, body }) => {
    if (body.kind === 'destroyed' || body.kind === 'restored') return state;
    const session = sessionOf(body);
    const { ticket } = body as { readonly ticket?: unknown };
    return added(state, {
      ...{ seq, at },
      ...(session && { session }),
      ...(typeof ticket === 'string' && { ticket }),
    });
  },
};
