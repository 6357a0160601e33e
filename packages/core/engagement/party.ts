import type { PersonId } from '../ids.ts';

/** What somebody is to an engagement. Whoever is none of these is a stranger and may do nothing. */
export const partyRoles = ['coach', 'client', 'sponsor', 'supervisor', 'rater'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** Who says an entry, and as what. */
export type Author = { readonly person: PersonId; readonly role: PartyRole };

/**
 * How an entry came to be: from the author's own device, over a link sent to them, on the coach's screen
 * handed over in the room, or typed by the coach for the client, which is shown wherever it matters.
 */
export const vias = ['own-device', 'link', 'handed-over', 'typed-for-client'] as const;
export type Via = (typeof vias)[number];
