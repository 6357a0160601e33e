import type { Quote } from '@crucible/core/session/quote.ts';
import type { Figure, Withheld } from '@crucible/core/session/reading.ts';
import { listOf } from './count.ts';
import { withheldSentence } from './withheld.ts';

/** One thing that the text shows: a sentence, and the quotes that it counts. */
export type Finding = {
  readonly sentence: string;
  readonly quotes: readonly Quote[];
  /** What the quotes are where they are not the counted things themselves. */
  readonly opens?: string;
};

/** What the text shows on one topic, and what cannot be told from this file. */
export type Findings = { readonly shown: readonly Finding[]; readonly open: readonly string[] };

/** Something that would have been shown. */
export type LeftOpen = { readonly what: string; readonly withheld: Withheld };

/** `what` as left open, unless the figure is known. */
export function leftOpen(what: string, figure: Figure<unknown>): readonly LeftOpen[] {
  return 'known' in figure ? [] : [{ what, withheld: figure }];
}

/** One sentence for each reason, however many figures it holds back. */
export function openSentences(items: readonly LeftOpen[]): string[] {
  const byReason = Map.groupBy(items, ({ withheld }) => withheldSentence(withheld));
  return [...byReason].map(([sentence, left]) => {
    const names = [...new Set(left.map(({ what }) => what))];
    return `${sentence} Left open: ${listOf(names)}.`;
  });
}
