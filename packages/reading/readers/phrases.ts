import { tokens } from '../tokens.ts';
import { plain, type TokenRange } from './spoken.ts';

/** Phrases of a lexicon by their first word, taken apart into the same words as speech is. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrasesOf(entries: readonly string[]): Phrases {
  const phrases = entries.map((entry) => tokens(entry).map(({ text }) => plain(text)));
  const longestFirst = phrases.sort((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, ([first = '']) => first);
}

/** How many words the longest phrase has that stands at `at` and ends before `last`; 0 where none does. */
export function lengthAt(phrases: Phrases, words: readonly string[], range: TokenRange): number {
  const candidates = phrases.get(words[range.first] ?? '');
  return candidates === undefined ? 0 : longestOf(candidates, words, range);
}

function longestOf(
  candidates: readonly (readonly string[])[],
  words: readonly string[],
  { first, last }: TokenRange,
): number {
  for (const phrase of candidates) {
    if (first + phrase.length <= last && standsAt(phrase, words, first)) return phrase.length;
  }
  return 0;
}

/** Whether the words of a phrase follow one another from `first` on. */
export function standsAt(phrase: readonly string[], words: readonly string[], first: number): boolean {
  for (let ahead = 0; ahead < phrase.length; ahead++)
    if (words[first + ahead] !== phrase[ahead]) return false;
  return true;
}

export function holdsPhrase(
  phrases: Phrases,
  words: readonly string[],
  { first, last }: TokenRange,
): boolean {
  for (let at = first; at < last; at++) {
    const candidates = phrases.get(words[at] ?? '');
    if (candidates !== undefined && longestOf(candidates, words, { first: at, last }) > 0) return true;
  }
  return false;
}

/** Whether phrases follow one another without a gap and nothing else is said. */
export function isAllPhrases(phrases: Phrases, words: readonly string[], range: TokenRange): boolean {
  let first = range.first;
  while (first < range.last) {
    const length = lengthAt(phrases, words, { first, last: range.last });
    if (length === 0) return false;
    first += length;
  }
  return true;
}
