import { toldGrammar } from '../../lexicons/told-grammar.ts';
import { lengthAt, phrasesOf } from '../phrases.ts';
import type { HeardWord } from './heard-words.ts';
import type { Mention } from './mention.ts';

/** One utterance of the client, taken apart for the clause rules. */
export type ClauseSource = {
  readonly words: readonly HeardWord[];
  readonly plain: readonly string[];
  /** The mention that begins at each word. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
};

export const sets = {
  be: new Set<string>(toldGrammar.be),
  have: new Set<string>(toldGrammar.have),
  doing: new Set<string>(toldGrammar.doing),
  modals: new Set<string>(toldGrammar.modals),
  not: new Set<string>(toldGrammar.not),
  adverbs: new Set<string>(toldGrammar.adverbs),
  wishing: new Set<string>(toldGrammar.wishing),
  wishingWould: new Set<string>(toldGrammar.wishingWould),
  chaining: new Set<string>(toldGrammar.chaining),
  causing: new Set<string>(toldGrammar.causing),
  saying: new Set<string>(toldGrammar.saying),
  thinking: new Set<string>(toldGrammar.thinking),
  joining: new Set<string>(toldGrammar.joining),
  starting: new Set<string>(toldGrammar.starting),
  prepositions: new Set<string>(toldGrammar.prepositions),
  relative: new Set<string>(toldGrammar.relative),
} as const;

const semimodals = phrasesOf(toldGrammar.semimodals);
const musts = phrasesOf(toldGrammar.must);

export function semimodalAt(plain: readonly string[], at: number): number {
  return lengthAt(semimodals, plain, { first: at, last: plain.length });
}

export function isMustAt(plain: readonly string[], at: number): boolean {
  return lengthAt(musts, plain, { first: at, last: plain.length }) > 0;
}

export function isAdverb(word: string): boolean {
  return (
    sets.adverbs.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      word !== 'family' &&
      word !== 'reply' &&
      word !== 'rely' &&
      word !== 'apply')
  );
}

export function isAuxiliary(word: string): boolean {
  return sets.be.has(word) || sets.modals.has(word) || sets.have.has(word) || sets.doing.has(word);
}
