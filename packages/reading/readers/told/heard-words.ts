import type { Spoken } from '../spoken.ts';
import { isFiller } from './fillers.ts';
import type { Gap } from './gap.ts';

/** A word of an utterance once "um", "you know" and repeated starts ("he-he's") are left out. */
export type HeardWord = {
  readonly word: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
  /** Inside quotation marks: said by whoever is being told about. */
  readonly isQuoted: boolean;
};

/** What one utterance says, without what carries nothing. Linear in its length. */
export function heardWords({ utterance, tokens, words }: Spoken): HeardWord[] {
  const between = tokens.map(({ start }, at) => utterance.text.slice(tokens[at - 1]?.end ?? 0, start));
  const gaps = between.map(gapIn);
  const heard: HeardWord[] = [];
  let isQuoted = false;
  let gap: Gap = 'clause';
  let at = 0;
  while (at < tokens.length) {
    if (isTurned(between[at] ?? '')) isQuoted = !isQuoted;
    gap = wider(gap, gaps[at] ?? 'none');
    const skipped = isFiller(words, gaps, at);
    const token = tokens[at];
    const isRepeated = words[at] === words[at + 1] && gaps[at + 1] !== 'clause';
    if (skipped === 0 && !isRepeated && token !== undefined) {
      heard.push({ ...token, word: words[at] ?? '', gap, isQuoted });
      gap = 'none';
    }
    at += Math.max(1, skipped);
  }
  return heard;
}

function gapIn(between: string): Gap {
  if (between === ' ' || between === '') return 'none';
  if (/[.?!;:…"“”—–\]]|--|\s-\s/u.test(between)) return 'clause';
  return between.includes(',') ? 'comma' : 'none';
}

function isTurned(between: string): boolean {
  return between.length > 0 && between !== ' ' && (between.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

const order = { none: 0, comma: 1, clause: 2 };

function wider(a: Gap, b: Gap): Gap {
  return order[a] >= order[b] ? a : b;
}
