import { itemsOf } from '../long-list.ts';
import { ticketOf } from '../session/sort-ticket.ts';
import type { KeptLines } from './kept-lines.ts';
import type { LineTimes } from './line-times.ts';

/**
 * Lines of `supervision` under the tickets of scenes that are told in these lines: the words brought from them and
 * how those were sorted. Another version that stands can be brought anew.
 */
export function broughtFrom(
  lines: KeptLines,
  seqs: readonly number[],
  supervision: LineTimes,
): readonly number[] {
  const told = itemsOf(lines).filter(({ kind, seq }) => kind === 'scene-told' && seqs.includes(seq));
  const tickets = new Set(told.flatMap(({ about }) => (about === undefined ? [] : [ticketOf(about)])));
  return itemsOf(supervision)
    .filter(({ ticket }) => ticket !== undefined && tickets.has(ticket))
    .map(({ seq }) => seq);
}
