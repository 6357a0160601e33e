import { actAt } from '../act-phrases.ts';
import type { Candidate } from '../candidate.ts';
import { type ClauseSource, isAuxiliary, sets } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import { type Begun, candidateOf } from './begun.ts';
import { contentOf } from './content.ts';

/** "she said I should come", "I told them", "he thinks I am too slow". */
export function said(source: ClauseSource, begun: Begun): Candidate | undefined {
  const { head } = begun.group;
  const lemma = lemmaOf(source.plain[head] ?? '');
  if (lemma === undefined) return undefined;
  const isThought = isThinking(lemma);
  if (!isThought && !sets.saying.has(lemma)) return undefined;
  if (isThought && !isTold(source, begun, lemma)) return undefined;
  const cell = actAt(source.words, head);
  return candidateOf(begun, {
    construct: 'said',
    act: lemma,
    ...(cell && { cell }),
    ...contentOf(source, head + 1),
  });
}

function isThinking(lemma: string): boolean {
  return lemma === 'think' || (sets.thinking.has(lemma) && !sets.saying.has(lemma));
}

/** What another thinks of something is an act; what the client thinks, and "you know", are not. */
function isTold({ words, plain, mentionAt }: ClauseSource, { doer, group }: Begun, lemma: string): boolean {
  if (doer?.kind === 'self' || doer?.kind === 'we') return false;
  if (doer?.kind === 'you' && (lemma === 'know' || lemma === 'see')) return false;
  const at = group.head + 1;
  const next = mentionAt.get(at);
  const isClause = next !== undefined && (next.form === 'subject' || isAuxiliary(plain[next.last] ?? ''));
  return isClause || words[at]?.isQuoted === true || plain[at] === 'that' || plain[at] === 'it';
}
