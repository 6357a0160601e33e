import { toldGrammar } from '../../lexicons/told-grammar.ts';
import { lengthAt, phrasesOf } from '../phrases.ts';
import type { Gap } from './gap.ts';

const fillers = phrasesOf(toldGrammar.fillers);
const byComma = phrasesOf(toldGrammar.fillersByComma);
const beforeLike = new Set([
  'and',
  'but',
  'so',
  'to',
  'the',
  'a',
  'i',
  'just',
  'that',
  'of',
  'for',
  'in',
  'with',
]);
const afterLike = new Set(['like', 'just', 'kind', 'really', 'i', 'we']);

/** How many words from `at` carry nothing; 0 where the word counts. "you know" counts unless commas set it off. */
export function isFiller(words: readonly string[], gaps: readonly Gap[], at: number): number {
  const range = { first: at, last: words.length };
  const plain = lengthAt(fillers, words, range);
  if (plain > 0) return plain;
  const length = lengthAt(byComma, words, range);
  if (length === 0) return 0;
  if (gaps[at] === 'clause' && gaps[at + length] !== 'comma') return 0;
  if (gaps[at] !== 'none' && (gaps[at + length] ?? 'clause') !== 'none') return length;
  const isLike = words[at] === 'like' && gaps[at + 1] !== 'clause';
  return isLike &&
    (beforeLike.has(words[at - 1] ?? '') || (afterLike.has(words[at + 1] ?? '') && words[at - 1] === 'like'))
    ? 1
    : 0;
}
