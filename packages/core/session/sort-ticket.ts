import { seedFrom } from '../random.ts';

/** A scene seen without names, person, session or side, by a ticket that tells none of them. */
export type SortTicket = string;

/** Always the same for a scene. Whoever sorts sees the ticket and no scene by name. */
export function ticketOf(scene: string): SortTicket {
  const half = (salt: string): string => seedFrom(`${salt} ${scene}`).toString(16).padStart(8, '0');
  return half('sort') + half('again');
}
