import { toldGrammar } from '../../lexicons/told-grammar.ts';
import { lengthAt } from '../phrases.ts';
import { isAdverb } from './clause-parts.ts';
import type { HeardWord } from './heard-words.ts';
import { lemmaOf } from './lemma.ts';
import type { Mention } from './mention.ts';
import { nameAt } from './names.ts';
import { anyonePhrases, genderOfRole, headOfRole, rolePhrases } from './people-words.ts';
import { pronouns } from './pronouns.ts';

const determiners = new Set<string>(toldGrammar.determiners);
const possessives = new Set(['my', 'your', 'his', 'her', 'our', 'their']);

/** Everybody that one utterance speaks of, in order, none inside another. */
export function mentionsIn(words: readonly HeardWord[], names: ReadonlySet<string>): Mention[] {
  const plain = words.map(({ word }) => word);
  const found: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = personAt({ words, plain, names }, at);
    if (mention === undefined) {
      at += 1;
      continue;
    }
    const before = found.at(-1);
    const placed = { ...mention, isDoer: isVerbAt(plain, mention.last) };
    found.push(before === undefined ? placed : beside(before, placed, words));
    if (found.at(-1)?.first === before?.first) found.splice(-2, 1);
    at = mention.last;
  }
  return found;
}

function isVerbAt(plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  return (
    helping.has(word) ||
    isAdverb(word) ||
    lemmaOf(word) !== undefined ||
    word === 'who' ||
    /(?:ed|es)$/u.test(word)
  );
}

const helping = new Set<string>([
  ...toldGrammar.be,
  ...toldGrammar.have,
  ...toldGrammar.doing,
  ...toldGrammar.modals,
]);

type Place = {
  readonly words: readonly HeardWord[];
  readonly plain: readonly string[];
  readonly names: ReadonlySet<string>;
};

function personAt(place: Place, at: number): Mention | undefined {
  return nounPhraseAt(place, at) ?? anyoneAt(place, at) ?? nameMention(place, at) ?? pronounAt(place, at);
}

/** "my wife", "the whole leadership team", "my mother's friend"; a bare role noun too. */
function nounPhraseAt(place: Place, at: number): Mention | undefined {
  const { plain } = place;
  let noun = at;
  const most = Math.min(plain.length, at + 5);
  const roleAt = (first: number): number => lengthAt(rolePhrases, plain, { first, last: plain.length });
  // "my ex-wife" is nobody's wife any more: a role that begins with such a word goes before the word.
  while (noun < most && determiners.has(plain[noun] ?? '') && roleAt(noun) < 2 && within(place, at, noun))
    noun += 1;
  const length = roleAt(noun);
  if (length === 0 || !within(place, at, noun + length - 1)) return skipModifier(place, at, noun);
  return roleMention(place, { first: at, noun, last: noun + length });
}

/** One word we do not know between "my" and the role: "my younger colleague", "her annoying boss". */
function skipModifier(place: Place, at: number, noun: number): Mention | undefined {
  const { plain } = place;
  if (noun === at || pronouns.has(plain[noun] ?? '') || plain[noun]?.endsWith('ing') === true)
    return undefined;
  const length = lengthAt(rolePhrases, plain, { first: noun + 1, last: plain.length });
  if (length === 0 || !within(place, at, noun + length)) return undefined;
  return roleMention(place, { first: at, noun: noun + 1, last: noun + 1 + length });
}

type NounPlace = { readonly first: number; readonly noun: number; readonly last: number };

function roleMention(place: Place, { first, noun, last }: NounPlace): Mention | undefined {
  const { plain } = place;
  const phrase = plain.slice(noun, last).join(' ');
  const more =
    place.words[last]?.gap === 'none' ? lengthAt(rolePhrases, plain, { first: last, last: plain.length }) : 0;
  // "my board chair" is the chair.
  if (more > 0) return roleMention(place, { first, noun: last, last: last + more });
  if (!isPerson(place, { first, noun, last }, phrase)) return undefined;
  if (plain[last] === "'s" && lengthAt(rolePhrases, plain, { first: last + 1, last: plain.length }) > 0) {
    const owned = lengthAt(rolePhrases, plain, { first: last + 1, last: plain.length });
    return roleMention(place, { first, noun: last + 1, last: last + 1 + owned });
  }
  const head = headOfRole.get(phrase) ?? phrase;
  const gender = genderOfRole.get(phrase) ?? 'either';
  const name = nameAt(place.words, last, place.names);
  if (name !== undefined && gender !== 'many' && place.words[last]?.gap !== 'clause') {
    return { first, last: name.last, kind: 'name', form: 'either', head: name.head, gender, alias: head };
  }
  return { first, last, kind: 'role', form: 'either', head, gender };
}

/** Nouns that are as often a thing or a deed: people only with an owner or an article. */
const doubtful = new Set([
  'report',
  'reports',
  'lead',
  'leads',
  'school',
  'market',
  'world',
  'general',
  'public',
  'press',
  'court',
  'judge',
  'minister',
  'father',
  'mother',
  'coach',
  'partner',
  'man',
  'chair',
  'board',
  'group',
  'company',
  'firm',
  'club',
  'church',
  'hospital',
  'department',
  'media',
  'management',
  'leadership',
  'exec',
  'union',
  'agency',
  'crowd',
  'doctor',
  'nurse',
  'sponsor',
  'report',
  'driver',
  'buyer',
  'guest',
  'mate',
  'ex',
  'date',
  'police',
  'captain',
  'po',
  'executive',
  'train',
  'guys',
  'girls',
  'boys',
  'person',
  'others',
  'owner',
  'ma',
  'professional',
  'expert',
  'smoker',
  'drinker',
  'addict',
]);

function isPerson({ plain }: Place, { first, noun, last }: NounPlace, phrase: string): boolean {
  if (
    doubtful.has(phrase) &&
    first === noun &&
    !['police', 'others', 'mother', 'father', 'management', 'leadership'].includes(phrase)
  )
    return false;
  if (phrase === 'man' && first === noun) return false;
  if (places.has(phrase) && ['in', 'at', 'to', 'from', 'into'].includes(plain[first - 1] ?? '')) return false;
  return !things.has(plain[last] ?? '');
}

/** Also places one goes to. */
const places = new Set(['school', 'church', 'club', 'hospital', 'court', 'headquarters']);
/** Behind a role noun these make a thing of it: "board game", "family life". */
const things = new Set([
  'game',
  'games',
  'life',
  'history',
  'time',
  'meeting',
  'meetings',
  'work',
  'member',
  'members',
  'room',
  'happiness',
  'business',
  'dinner',
  'sports',
  'sport',
  'days',
  'pack',
  'papers',
]);

function within({ words }: Place, first: number, at: number): boolean {
  for (let next = first + 1; next <= at; next++) if (words[next]?.gap !== 'none') return false;
  return at < words.length;
}

function anyoneAt({ plain }: Place, at: number): Mention | undefined {
  let first = at;
  let length = lengthAt(anyonePhrases, plain, { first, last: plain.length });
  while (length === 0 && first < at + 3 && determiners.has(plain[first] ?? '')) {
    first += 1;
    length = lengthAt(anyonePhrases, plain, { first, last: plain.length });
  }
  if (length === 0) return undefined;
  const head = plain.slice(first, first + length).join(' ');
  return { first: at, last: first + length, kind: 'anyone', form: 'either', head, gender: 'many' };
}

function nameMention({ words, names }: Place, at: number): Mention | undefined {
  const name = nameAt(words, at, names);
  return (
    name && { first: at, last: name.last, kind: 'name', form: 'either', head: name.head, gender: 'either' }
  );
}

function pronounAt({ words, plain }: Place, at: number): Mention | undefined {
  const word = plain[at] ?? '';
  const found = pronouns.get(word);
  if (found === undefined) return undefined;
  const owns = word === 'her' && isOwned(words, at + 1);
  const counted = plain[at - 1] === 'of' && counting.has(plain[at - 2] ?? '');
  const form = owns ? 'possessive' : counted ? 'either' : found.form;
  return { ...found, form, first: at, last: at + 1, head: word };
}

/** "one of them ignores me": a doer for all its form. */
const counting = new Set([
  'one',
  'some',
  'most',
  'many',
  'none',
  'both',
  'each',
  'all',
  'half',
  'two',
  'three',
  'any',
  'few',
  'lot',
  'couple',
]);

const notOwned = new Set<string>([
  ...toldGrammar.prepositions,
  ...toldGrammar.joining,
  ...toldGrammar.starting,
  ...toldGrammar.adverbs,
  ...toldGrammar.determiners,
  ...toldGrammar.be,
  ...toldGrammar.modals,
  'i',
  'you',
  'he',
  'she',
  'they',
  'we',
  'it',
  'there',
  "n't",
  'not',
  'do',
  'did',
  'out',
  'off',
  'up',
  'down',
  'away',
  'go',
  'be',
  'know',
  'feel',
]);

/** "her idea" against "told her that". */
function isOwned(words: readonly HeardWord[], at: number): boolean {
  const next = words[at];
  return next !== undefined && next.gap === 'none' && !notOwned.has(next.word);
}

/** "shouted at my mother and I hid": she is behind a verb or its word. */
function isObject({ first }: Mention, words: readonly HeardWord[]): boolean {
  const before = words[first - 1]?.word ?? '';
  return words[first]?.gap === 'none' && (prepositions.has(before) || lemmaOf(before) !== undefined);
}

const prepositions = new Set<string>(toldGrammar.prepositions);

/** "my husband and I", "me and my friends": the two are one "we". */
function beside(before: Mention, mention: Mention, words: readonly HeardWord[]): Mention {
  if (mention.first !== before.last + 1 || words[before.last]?.word !== 'and') return mention;
  if (mention.form === 'subject' && isObject(before, words)) return mention;
  const one = before.kind === 'self' && before.form !== 'possessive' ? mention : before;
  const isI = (of: Mention): boolean => of.kind === 'self' && of.form !== 'possessive';
  if (isI(before) === isI(mention) || (one.kind !== 'role' && one.kind !== 'name')) return mention;
  const { first } = before;
  return {
    first,
    last: mention.last,
    kind: 'we',
    form: 'either',
    head: 'we',
    gender: 'many',
    companion: one,
  };
}

export { possessives };
