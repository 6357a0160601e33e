import type { CastId } from '../ids.ts';
import { type Body, foldOf } from './entry.ts';
import { isSameName } from './same-name.ts';

/** The people in the client's world, by the names that the two use for them. Nobody in the room is cast. */
export type PersonMentioned = Body & {
  readonly kind: 'person-mentioned';
  readonly person: CastId;
  readonly alias: string;
};
export type AliasAdded = Body & {
  readonly kind: 'alias-added';
  readonly person: CastId;
  readonly alias: string;
};
/** Two names turned out to be one person; undone by `people-told-apart`. */
export type PeopleMerged = Body & {
  readonly kind: 'people-merged';
  readonly from: CastId;
  readonly into: CastId;
};
export type PeopleToldApart = Body & { readonly kind: 'people-told-apart'; readonly person: CastId };
/** Further words that tell who is meant - a firm, a town - and do not go to supervision. */
export type WordsToMask = Body & {
  readonly kind: 'words-to-mask';
  readonly mask: readonly string[];
  readonly unmask: readonly string[];
};

export type CastPerson = {
  readonly person: CastId;
  /** The first is what they are called. */
  readonly aliases: readonly [string, ...string[]];
  readonly mergedInto?: CastId;
};
export type Cast = { readonly people: readonly CastPerson[]; readonly masked: readonly string[] };

export const cast = foldOf<Cast, PersonMentioned | AliasAdded | PeopleMerged | PeopleToldApart | WordsToMask>(
  { name: 'cast 1', initial: { people: [], masked: [] } },
  {
    'person-mentioned': (state, { person, alias }) => ({
      ...state,
      people: [...state.people, { person, aliases: [alias] }],
    }),
    'alias-added': (state, { person, alias }) =>
      change(state, person, (one) => ({ ...one, aliases: [...one.aliases, alias] })),
    'people-merged': (state, { from, into }) => change(state, from, (one) => ({ ...one, mergedInto: into })),
    'people-told-apart': (state, { person }) => change(state, person, ({ mergedInto: _, ...one }) => one),
    'words-to-mask': (state, { mask, unmask }) => ({
      ...state,
      masked: mask.reduce(withWord, without(state.masked, unmask)),
    }),
  },
);

/** Who stands for somebody after all mergers; undefined for whom nobody mentioned. */
export function standsFor(state: Cast, person: CastId): CastPerson | undefined {
  const found = state.people.find((one) => one.person === person);
  return found?.mergedInto === undefined ? found : standsFor(state, found.mergedInto);
}

/** Everybody once, each with those who were merged into them. */
export type CastMember = CastPerson & { readonly merged: readonly CastPerson[] };

export function membersOf(state: Cast): readonly CastMember[] {
  const merged = new Map<CastId, CastPerson[]>();
  const heads: CastPerson[] = [];
  for (const one of state.people) {
    const head = standsFor(state, one.person);
    if (head === undefined || head === one) heads.push(one);
    else merged.set(head.person, [...(merged.get(head.person) ?? []), one]);
  }
  return heads.map((head) => ({ ...head, merged: merged.get(head.person) ?? [] }));
}

/** Whom a name means, whatever its case; undefined where nobody bears it. */
export function bearerOf(state: Cast, name: string): CastPerson | undefined {
  const found = state.people.find(({ aliases }) => aliases.some((alias) => isSameName(alias, name)));
  return found && standsFor(state, found.person);
}

function change(state: Cast, person: CastId, turn: (one: CastPerson) => CastPerson): Cast {
  const at = state.people.findIndex((one) => one.person === person);
  const found = state.people[at];
  return found === undefined ? state : { ...state, people: state.people.with(at, turn(found)) };
}

function withWord(words: readonly string[], word: string): readonly string[] {
  return words.some((one) => isSameName(one, word)) ? words : [...words, word];
}

function without(words: readonly string[], dropped: readonly string[]): readonly string[] {
  return words.filter((word) => !dropped.some((one) => isSameName(one, word)));
}
