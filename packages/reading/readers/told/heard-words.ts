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
  const gaps = tokens.map((token, at) => gapIn(utterance.text.slice(tokens[at - 1]?.end ?? 0, token.start)));
  const heard: HeardWord[] = [];
  let quoted = false;
  let pending: Gap = 'clause';
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const gap = gaps[at] ?? 'none';
    if (token === undefined) break;
    if (isTurned(utterance.text.slice(tokens[at - 1]?.end ?? 0, token.start))) quoted = !quoted;
    pending = wider(pending, gap);
    const skipped = isFiller(words, gaps, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    if (words[at] !== words[at + 1] || gaps[at + 1] === 'clause') {
      const { text, start, end } = token;
      heard.push({ word: words[at] ?? '', text, start, end, gap: pending, isQuoted: quoted });
      pending = 'none';
    }
    at += 1;
  }
  return heard;
}

function gapIn(between: string): Gap {
  if (/[.?!;:…"“”—–\]]|--|\s-\s/u.test(between)) return 'clause';
  return between.includes(',') ? 'comma' : 'none';
}

function isTurned(between: string): boolean {
  return (between.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

const order = { none: 0, comma: 1, clause: 2 };

function wider(a: Gap, b: Gap): Gap {
  return order[a] >= order[b] ? a : b;
}
