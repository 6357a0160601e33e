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
export function lengthAt(phrases: Phrases, words: readonly string[], { first, last }: TokenRange): number {
  const candidates = phrases.get(words[first] ?? '') ?? [];
  const found = candidates.find(
    (phrase) => first + phrase.length <= last && phrase.every((word, ahead) => words[first + ahead] === word),
  );
  return found?.length ?? 0;
}

export function holdsPhrase(phrases: Phrases, words: readonly string[], range: TokenRange): boolean {
  for (let first = range.first; first < range.last; first++) {
    if (lengthAt(phrases, words, { first, last: range.last }) > 0) return true;
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
