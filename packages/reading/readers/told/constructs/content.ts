import type { Candidate } from '../candidate.ts';
import { type ClauseSource, isAuxiliary } from '../clause-parts.ts';
import type { Mention } from '../mention.ts';

const mostWords = 9;

/** Whom something was said to, and what was said as far as a reader needs it. */
export function contentOf(source: ClauseSource, from: number): Pick<Candidate, 'last' | 'toward' | 'by'> {
  const { words, plain } = source;
  const to = plain[from] === 'to' ? source.mentionAt.get(from + 1) : undefined;
  const toward = to ?? toldTo(source, from);
  let last = toward?.last ?? from;
  const stop = Math.min(words.length, last + mostWords);
  const opens = (at: number): boolean => words[at]?.isQuoted === true && at <= from + 1;
  while (last < stop && (words[last]?.gap !== 'clause' || opens(last))) last += 1;
  return toward === undefined ? { last } : { toward, by: to === undefined ? 'direct' : 'to', last };
}

/** "told me", but not "said, you ..." nor "said my plan was ...". */
function toldTo({ words, plain, mentionAt }: ClauseSource, at: number): Mention | undefined {
  const mention = mentionAt.get(at);
  if (mention === undefined || mention.form === 'subject' || mention.form === 'possessive') return undefined;
  const isApart = words[at]?.gap !== 'none' || words[at]?.isQuoted === true;
  return isApart || isAuxiliary(plain[mention.last] ?? '') ? undefined : mention;
}
