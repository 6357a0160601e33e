import { people } from '../../lexicons/people.ts';
import { tokens } from '../../tokens.ts';
import { phrasesOf } from '../phrases.ts';
import { plain } from '../spoken.ts';

/** How a person is spoken of: `many` as "they"; `either` until a pronoun tells. */
export type Gender = 'she' | 'he' | 'many' | 'either';

const byGender: readonly (readonly [Gender, readonly string[]])[] = [
  ['she', people.she],
  ['he', people.he],
  ['many', people.many],
  ['either', people.either],
];

const joined = (entry: string): string =>
  tokens(entry)
    .map(({ text }) => plain(text))
    .join(' ');

const plurals = byGender.flatMap(([, list]) =>
  list === people.many ? [] : list.map((one) => joined(`${one}s`)),
);

/** Gender of every role noun, and of its plural, by its words joined with single spaces. */
export const genderOfRole: ReadonlyMap<string, Gender> = new Map([
  ...plurals.map((plural) => [plural, 'many'] as const),
  ...byGender.flatMap(([gender, list]) => list.map((one) => [joined(one), gender] as const)),
]);

/** What roles are called in the text, by the joined words: "mother-in-law" keeps its hyphens. */
export const headOfRole: ReadonlyMap<string, string> = new Map([
  ...byGender.flatMap(([, list]) =>
    list.flatMap((one) => [[joined(`${one}s`), `${one}s`] as const, [joined(one), one] as const]),
  ),
]);

export const rolePhrases = phrasesOf([...byGender.flatMap(([, list]) => list), ...plurals]);
export const anyonePhrases = phrasesOf(people.anyone);
/** Roles of which one person has several. */
export const severalRoles: ReadonlySet<string> = new Set(people.several);
export const titles: ReadonlySet<string> = new Set(people.titles);
export const notNames: ReadonlySet<string> = new Set(people.notNames);
