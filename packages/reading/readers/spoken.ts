import type { Span, Utterance } from '@crucible/core/session/utterance.ts';
import { hasLetter, type Token, tokens } from '../tokens.ts';
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
  return {
    utterance,
    tokens: found,
    words: found.map(({ text }) => plain(text)),
    clauses: placeAmong(found, clausesOf(utterance.text)),
  };
}

/** Spans that follow one another, each with the tokens inside it. */
export function placeAmong<S extends Span>(found: readonly Token[], spans: readonly S[]): (S & TokenRange)[] {
  let at = 0;
  return spans.map((span) => {
    const first = at;
    while ((found[at]?.start ?? Number.POSITIVE_INFINITY) < span.end) at += 1;
    return { ...span, first, last: at };
  });
}

/** As lexicons write a word: lower case, straight apostrophes. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Words among some tokens; figures alone are no words (methods 6.1). */
export function wordsIn({ words }: Spoken, { first, last }: TokenRange): number {
  let count = 0;
  for (let at = first; at < last; at++) if (hasLetter(words[at] ?? '')) count += 1;
  return count;
}

export function wordsOf(spoken: Spoken): number {
  return wordsIn(spoken, { first: 0, last: spoken.words.length });
}
