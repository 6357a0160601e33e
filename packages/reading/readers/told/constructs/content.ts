import type { Candidate } from '../candidate.ts';
import { type ClauseSource, isAuxiliary, sets } from '../clause-parts.ts';
import type { Mention } from '../mention.ts';

const mostWords = 9;
const leads = new Set(['to', 'at', 'with']);

/** Whom something was said to, and what was said as far as a reader needs it. */
export function contentOf(source: ClauseSource, from: number): Pick<Candidate, 'last' | 'toward' | 'by'> {
  const { words, plain } = source;
  const lead = plain[from] ?? '';
  const to = leads.has(lead) && words[from]?.gap === 'none' ? source.mentionAt.get(from + 1) : undefined;
  const toward = to ?? toldTo(source, from);
  let last = toward?.last ?? from;
  const stop = Math.min(words.length, last + mostWords);
  const opens = (at: number): boolean => words[at]?.isQuoted === true && at <= from + 1;
  const goesOn = (at: number): boolean => words[at]?.gap !== 'clause' || opens(at);
  while (last < stop && goesOn(last) && !begins(source, last)) last += 1;
  return toward === undefined ? { last } : { toward, by: to === undefined ? 'direct' : lead, last };
}

/** "and I", "but then she": the next clause, unless somebody's words are quoted. */
function begins({ words, plain, mentionAt }: ClauseSource, at: number): boolean {
  if (!sets.joining.has(plain[at] ?? '') || words[at]?.isQuoted === true) return false;
  const next = plain[at + 1] === 'then' ? at + 2 : at + 1;
  return mentionAt.get(next)?.form === 'subject';
}

/** "told me", but not "said, you ..." nor "said my plan was ...". */
function toldTo({ words, plain, mentionAt }: ClauseSource, at: number): Mention | undefined {
  const mention = mentionAt.get(at);
  if (mention === undefined || mention.form === 'subject' || mention.form === 'possessive') return undefined;
  const isApart = words[at]?.gap !== 'none' || words[at]?.isQuoted === true;
  return isApart || isAuxiliary(plain[mention.last] ?? '') ? undefined : mention;
}
