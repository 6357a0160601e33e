import { actAt } from '../act-phrases.ts';
import type { Candidate } from '../candidate.ts';
import { type ClauseSource, sets } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import type { Mention } from '../mention.ts';
import { endsClause } from '../targets.ts';
import { type Begun, candidateOf } from './begun.ts';

/** "makes me come in", "lets them decide", "expects us to follow": one act, of the one on the other. */
export function caused(source: ClauseSource, begun: Begun): Candidate | undefined {
  const { head } = begun.group;
  const lemma = lemmaOf(source.plain[head] ?? '');
  const toward = source.mentionAt.get(head + 1);
  if (lemma === undefined || !sets.causing.has(lemma) || toward === undefined) return undefined;
  const cell = actAt(source.words, head);
  if (toward.form === 'subject' || cell?.name.includes(' ') || !isVerbNext(source, toward)) return undefined;
  const last = endOf(source, toward.last);
  return candidateOf(begun, {
    construct: 'causing',
    act: lemma,
    ...(cell && { cell }),
    toward,
    by: 'direct',
    last,
  });
}

function isVerbNext(source: ClauseSource, { last }: Mention): boolean {
  if (endsClause(source, last)) return false;
  const next = source.plain[last] ?? '';
  return ['to', 'be', 'feel'].includes(next) || lemmaOf(next) === next || next.endsWith('ing');
}

const mostWords = 5;

function endOf(source: ClauseSource, from: number): number {
  let at = from;
  while (at < from + mostWords && !endsClause(source, at)) at += 1;
  return at;
}
