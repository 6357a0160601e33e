import { actAt, type FoundAct } from '../act-phrases.ts';
import type { Candidate } from '../candidate.ts';
import { type ClauseSource, sets } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import { type Target, targetAfter } from '../targets.ts';
import { type Begun, candidateOf } from './begun.ts';

/** "he cut me off", "I miss the girls"; a verb we do not know only with a person behind it. */
export function plainAct(source: ClauseSource, begun: Begun): Candidate | undefined {
  const { head, aux, isShort } = begun.group;
  const word = source.plain[head] ?? '';
  if ((aux === 'be' && !word.endsWith('ing') && !isShort) || source.mentionAt.has(head)) return undefined;
  const found = actAt(source.words, head);
  const target = insideAct(targetAfter(source, head + 1), found);
  if (found === undefined && (target === undefined || !isVerbLike(word))) return undefined;
  const act = found?.name ?? lemmaOf(word) ?? 'unknown';
  const last = endOf(head, found, target);
  return candidateOf(begun, { construct: 'plain', act, ...(found && { cell: found }), ...target, last });
}

/** In "went behind my back" the person stands inside the act itself. */
function insideAct(target: Target | undefined, found: FoundAct | undefined): Target | undefined {
  const isInside = target?.by === 'owner' && found !== undefined && target.toward.last < found.last;
  return isInside ? { ...target, by: 'direct' } : target;
}

function isVerbLike(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !sets.starting.has(word) && !sets.prepositions.has(word);
}

/** Behind "my" and the like one more word tells of what. */
function endOf(head: number, found: FoundAct | undefined, target: Target | undefined): number {
  const reached = Math.max(found?.last ?? head + 1, target?.toward.last ?? 0);
  return target?.by === 'owner' ? reached + 1 : reached;
}
