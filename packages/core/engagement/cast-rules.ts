import type { CastId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import {
  type AliasAdded,
  bearerOf,
  type Cast,
  type PeopleMerged,
  type PeopleToldApart,
  type PersonMentioned,
  standsFor,
  type WordsToMask,
} from './cast.ts';
import type { Body } from './entry.ts';
import type { Parties } from './parties.ts';
import { isSameName } from './same-name.ts';

export type CastRefusal =
  | { readonly kind: 'name-taken'; readonly name: string; readonly person: CastId }
  /** The coach and the client are in the room and are no cast. */
  | { readonly kind: 'in-the-room'; readonly name: string }
  | { readonly kind: 'person-not-mentioned'; readonly person: CastId }
  | { readonly kind: 'one-person-already' }
  | { readonly kind: 'never-merged'; readonly person: CastId };

/** A name for somebody new, or a further one for somebody known: each name means one person only. */
export type Naming = { readonly parties: Parties; readonly person: CastId; readonly alias: string };

export function mentionPerson(state: Cast, naming: Naming): Result<PersonMentioned, CastRefusal> {
  const { person, alias } = naming;
  return nameFault(state, naming) ?? ok({ kind: 'person-mentioned', version: 1, person, alias });
}

export function addAlias(state: Cast, naming: Naming): Result<AliasAdded, CastRefusal> {
  const head = standsFor(state, naming.person);
  if (head === undefined) return refuse({ kind: 'person-not-mentioned', person: naming.person });
  const fault = nameFault(state, naming);
  return fault ?? ok({ kind: 'alias-added', version: 1, person: head.person, alias: naming.alias });
}

function nameFault(state: Cast, { parties, alias }: Naming): Result<never, CastRefusal> | undefined {
  const room = parties.filter(({ role }) => role === 'coach' || role === 'client');
  if (room.some(({ name }) => isSameName(name, alias))) return refuse({ kind: 'in-the-room', name: alias });
  const bearer = bearerOf(state, alias);
  return bearer && refuse({ kind: 'name-taken', name: alias, person: bearer.person });
}

/** Both keep their own names, so that telling them apart again gives back what was. */
export function mergePeople(
  state: Cast,
  { from, into }: { readonly from: CastId; readonly into: CastId },
): Result<PeopleMerged, CastRefusal> {
  const [one, other] = [standsFor(state, from), standsFor(state, into)];
  if (one === undefined) return refuse({ kind: 'person-not-mentioned', person: from });
  if (other === undefined) return refuse({ kind: 'person-not-mentioned', person: into });
  if (one.person === other.person) return refuse({ kind: 'one-person-already' });
  return ok({ kind: 'people-merged', version: 1, from: one.person, into: other.person });
}

export function tellApart(state: Cast, person: CastId): Result<PeopleToldApart, CastRefusal> {
  const found = state.people.find((one) => one.person === person);
  if (found === undefined) return refuse({ kind: 'person-not-mentioned', person });
  if (found.mergedInto === undefined) return refuse({ kind: 'never-merged', person });
  return ok({ kind: 'people-told-apart', version: 1, person });
}

/** Never refused: a word that is masked already, or not masked at all, stays so. */
export function maskWords(words: Omit<WordsToMask, keyof Body>): WordsToMask {
  return { kind: 'words-to-mask', version: 1, ...words };
}
