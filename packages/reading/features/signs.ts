import { plainWords } from '../lexicons/plain-words.ts';
import type { Spoken, TokenRange } from '../readers/spoken.ts';
import { hashText } from './hash.ts';

/** One word or mark of speech as features see it. */
export type Sign = {
  readonly hash: number;
  /** Absent for a mark. */
  readonly word?: string;
  /** Of the matter and not of the manner: hidden where the topic is masked. */
  readonly isTopic: boolean;
};

const topicless = new Set<string>([...plainWords.grammar, ...plainWords.talk, ...plainWords.acts]);
const mark = (text: string): Sign => ({ hash: hashText(` ${text}`), isTopic: false });
const asked = mark('?');
const ended = mark('.');

/**
 * The words of some tokens with a mark where a clause ends: one for a question, one for anything else.
 * A figure of any length is one sign, so that an age or a date is no feature.
 */
export function signsOf({ words, clauses }: Spoken, { first, last }: TokenRange): Sign[] {
  const found: Sign[] = [];
  for (const clause of clauses) {
    if (clause.last <= first || clause.first >= last) continue;
    for (let at = Math.max(first, clause.first); at < Math.min(last, clause.last); at++) {
      found.push(signOf(words[at] ?? ''));
    }
    if (clause.last <= last) found.push(clause.isAsked ? asked : ended);
  }
  return found;
}

const figure = /^\p{N}+$/u;
const known = new Map<string, Sign>();
const mostKnown = 50_000;

function signOf(written: string): Sign {
  const before = known.get(written);
  if (before !== undefined) return before;
  const word = figure.test(written) ? '0' : written;
  const sign = { hash: hashText(word), word, isTopic: !topicless.has(word) };
  if (known.size < mostKnown) known.set(written, sign);
  return sign;
}
