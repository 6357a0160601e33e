import type { Span, Utterance } from '@crucible/core/session/utterance.ts';
import { type Token, tokens } from '../tokens.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** An utterance taken apart once, for every reader. */
export type Spoken = {
  readonly utterance: Utterance;
  readonly tokens: readonly Token[];
  /** The tokens in lower case with straight apostrophes, as lexicons write them. */
  readonly words: readonly string[];
  readonly clauses: readonly SpokenClause[];
};

/** Places among the tokens: those in [first, last). */
export type TokenRange = { readonly first: number; readonly last: number };
export type SpokenClause = Clause & TokenRange;

export function spokenOf(utterance: Utterance): Spoken {
  const found = tokens(utterance.text);
  const clauses = clausesOf(utterance.text);
  return {
    utterance,
    tokens: found,
    words: found.map(({ text }) => plain(text)),
    clauses: rangesOf(found, clauses).map((range, at) => ({ ...(clauses[at] ?? noClause), ...range })),
  };
}

const noClause: Clause = { start: 0, end: 0, isAsked: false };

/** The tokens inside each of some spans that follow one another. */
export function rangesOf(found: readonly Token[], spans: readonly Span[]): TokenRange[] {
  let at = 0;
  return spans.map(({ end }) => {
    const first = at;
    while ((found[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
    return { first, last: at };
  });
}

/** As lexicons write a word: lower case, straight apostrophes. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

const letter = /\p{L}/u;

/** Words among some tokens; figures alone are no words (methods 6.1). */
export function wordsIn({ words }: Spoken, { first, last }: TokenRange): number {
  let count = 0;
  for (let at = first; at < last; at++) if (letter.test(words[at] ?? '')) count += 1;
  return count;
}

export function wordsOf(spoken: Spoken): number {
  return wordsIn(spoken, { first: 0, last: spoken.words.length });
}
