import { type ClauseSource, sets } from './clause-parts.ts';
import { lemmaOf } from './lemma.ts';
import type { Mention } from './mention.ts';

export type Target = { readonly toward: Mention; readonly by: string };

const mostAhead = 8;

/** The first person after a verb and before the clause ends, with the word that leads there. */
export function targetAfter(source: ClauseSource, from: number): Target | undefined {
  for (let at = from; at < from + mostAhead; at++) {
    if (at > from - 1 && endsClause(source, at)) return undefined;
    const mention = source.mentionAt.get(at);
    if (mention === undefined) continue;
    if (mention.form === 'subject') return undefined;
    if (mention.kind === 'you' && mention.form === 'either' && isSubjectYou(source, mention))
      return undefined;
    const by = leadIn(source, mention, from);
    return by === 'without' ? undefined : { toward: mention, by };
  }
  return undefined;
}

function leadIn({ plain }: ClauseSource, mention: Mention, from: number): string {
  if (mention.form === 'possessive') return 'owner';
  if (mention.first === from) return 'direct';
  const before = plain[mention.first - 1] ?? '';
  return sets.prepositions.has(before) ? before : 'apart';
}

function isSubjectYou({ plain }: ClauseSource, mention: Mention): boolean {
  const next = plain[mention.last] ?? '';
  return sets.be.has(next) || sets.modals.has(next) || sets.doing.has(next) || sets.have.has(next);
}

/** Where what a verb says is over: a stop, "because", "and she ...". */
export function endsClause({ words, plain, mentionAt }: ClauseSource, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.gap === 'clause') return true;
  if (sets.starting.has(word.word)) return true;
  if (!sets.joining.has(word.word)) return word.gap === 'comma' && mentionAt.get(at)?.form === 'subject';
  const next = mentionAt.get(at + 1);
  return (
    word.word === 'but' ||
    next?.form === 'subject' ||
    lemmaOf(plain[at + 1] ?? '') !== undefined ||
    (next !== undefined && lemmaOf(plain[next.last] ?? '') !== undefined)
  );
}
