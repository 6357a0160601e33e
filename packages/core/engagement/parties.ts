import type { PersonId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type Body, foldOf } from './entry.ts';
import type { Author, PartyRole } from './party.ts';

/** Who is what to an engagement, said in `shared` when it opens and whenever somebody joins or leaves. */
export type PartyNamed = Body & {
  readonly kind: 'party-named';
  readonly person: PersonId;
  readonly role: PartyRole;
  /** As the two call them. */
  readonly name: string;
};
/** The coach of another practice takes the place of the one it had. */
export type EngagementTakenUp = Body & {
  readonly kind: 'engagement-taken-up';
  readonly coach: PersonId;
  readonly name: string;
};
export type PartyLeft = Body & { readonly kind: 'party-left'; readonly person: PersonId };

export type Party = { readonly person: PersonId; readonly role: PartyRole; readonly name: string };
export type Parties = readonly Party[];

export type PartyRefusal =
  | { readonly kind: 'role-taken'; readonly role: PartyRole }
  | { readonly kind: 'already-a-party'; readonly person: PersonId }
  | { readonly kind: 'not-a-party'; readonly person: PersonId }
  /** Without the coach or the client there is no engagement. */
  | { readonly kind: 'cannot-leave'; readonly role: PartyRole };

export const parties = foldOf<Parties, PartyNamed | PartyLeft | EngagementTakenUp>(
  { name: 'parties 2', initial: [] },
  {
    'party-named': (state, { person, role, name }) => [
      ...state.filter((party) => party.person !== person),
      { person, role, name },
    ],
    'party-left': (state, { person }) => state.filter((party) => party.person !== person),
    'engagement-taken-up': (state, { coach, name }) => [
      ...state.filter(({ person, role }) => role !== 'coach' && person !== coach),
      { person: coach, role: 'coach', name },
    ],
  },
);

export function roleOf(state: Parties, person: PersonId): PartyRole | undefined {
  return state.find((party) => party.person === person)?.role;
}

/**
 * Whether two authors stand in one place: the same person, or one coach after another where the work was
 * taken up elsewhere. For what somebody may take back that they asked for.
 */
export function isSameParty(one: Author, other: Author): boolean {
  return one.person === other.person || (one.role === 'coach' && other.role === 'coach');
}

/** The coach and the client are one person each; nobody is two things to one engagement. */
export function nameParty(state: Parties, party: Party): Result<PartyNamed, PartyRefusal> {
  const { person, role } = party;
  if (roleOf(state, person) !== undefined) return refuse({ kind: 'already-a-party', person });
  const isOne = role === 'coach' || role === 'client';
  if (isOne && state.some((other) => other.role === role)) return refuse({ kind: 'role-taken', role });
  return ok({ kind: 'party-named', version: 1, ...party });
}

/** Somebody of the company or a supervisor leaves; what they signed and said stays. */
export function leaveEngagement(state: Parties, person: PersonId): Result<PartyLeft, PartyRefusal> {
  const role = roleOf(state, person);
  if (role === undefined) return refuse({ kind: 'not-a-party', person });
  if (role !== 'sponsor' && role !== 'supervisor') return refuse({ kind: 'cannot-leave', role });
  return ok({ kind: 'party-left', version: 1, person });
}
