import { stateAt } from '../act-phrases.ts';
import type { Candidate } from '../candidate.ts';
import type { ClauseSource } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import { endsClause, targetAfter } from '../targets.ts';
import { type Begun, candidateOf } from './begun.ts';

const becoming = new Set(['get', 'feel', 'seem', 'become', 'stay']);
const mostBefore = 3;

/** "is proud of me", "got furious with him": what somebody is or feels toward another. */
export function state(source: ClauseSource, begun: Begun): Candidate | undefined {
  const { head, aux } = begun.group;
  if (aux !== 'be' && !becoming.has(lemmaOf(source.plain[head] ?? '') ?? '')) return undefined;
  let at = aux === 'be' ? head : head + 1;
  const stop = at + mostBefore;
  let found = stateAt(source.words, at);
  while (found === undefined && at < stop && !endsClause(source, at + 1)) {
    at += 1;
    found = stateAt(source.words, at);
  }
  if (found === undefined) return undefined;
  const target = targetAfter(source, found.last) ?? targetAfter(source, found.last - 1);
  const last = Math.max(found.last, target?.toward.last ?? 0);
  return candidateOf(begun, {
    construct: 'state',
    act: `is ${found.name}`,
    cell: found,
    ...target,
    last,
    head: at,
  });
}
