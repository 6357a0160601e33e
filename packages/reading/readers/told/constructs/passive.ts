import { actAt } from '../act-phrases.ts';
import type { Candidate } from '../candidate.ts';
import type { ClauseSource } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import type { Mention } from '../mention.ts';
import { endsClause } from '../targets.ts';
import { type Begun, candidateOf } from './begun.ts';

/** "I got grounded", "we were overruled by the board": the one it is done to stands first. */
export function passive(source: ClauseSource, begun: Begun): Candidate | undefined {
  const at = participleAt(source, begun);
  if (at === undefined) return undefined;
  const { doer: receiver, group, first } = begun;
  const found = actAt(source.words, at);
  const agent = agentAfter(source, at + 1);
  const last = Math.max(agent?.last ?? 0, found?.last ?? at + 1);
  const act = found?.name ?? lemmaOf(source.plain[at] ?? '') ?? 'unknown';
  return candidateOf(
    { ...(agent && { doer: agent }), group, first },
    {
      construct: 'passive',
      act,
      ...(found && { cell: found }),
      ...(receiver && { toward: receiver, by: 'passive' }),
      last,
      head: at,
    },
  );
}

/** Participles that look like the base form. */
const unchanged = new Set(['let', 'put', 'cut', 'hit', 'set', 'shut', 'hurt']);

/** "got overruled", "felt ignored". */
const becoming = new Set(['get', 'feel']);

function participleAt({ plain, mentionAt }: ClauseSource, { group }: Begun): number | undefined {
  const isGet = becoming.has(lemmaOf(plain[group.head] ?? '') ?? '');
  if (group.aux !== 'be' && !isGet) return undefined;
  const verb = isGet ? group.head + 1 : group.head;
  const at = plain[verb]?.endsWith('ly') === true ? verb + 1 : verb;
  const word = plain[at] ?? '';
  const lemma = lemmaOf(word);
  if (lemma === undefined || word.endsWith('ing') || mentionAt.has(at)) return undefined;
  if (word === lemma && !unchanged.has(word)) return undefined;
  // "she's told me" is "has told".
  return group.isShort && !isGet && mentionAt.has(at + 1) ? undefined : at;
}

const mostBefore = 6;

function agentAfter(source: ClauseSource, from: number): Mention | undefined {
  for (let at = from; at < from + mostBefore && !endsClause(source, at); at++) {
    if (source.plain[at] === 'by') return source.mentionAt.get(at + 1);
  }
  return undefined;
}
