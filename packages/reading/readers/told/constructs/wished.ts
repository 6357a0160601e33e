import type { Candidate } from '../candidate.ts';
import { type ClauseSource, sets } from '../clause-parts.ts';
import type { Mention } from '../mention.ts';
import { endsClause } from '../targets.ts';
import { verbGroupAt } from '../verb-group.ts';
import { type Begun, candidateOf } from './begun.ts';

/** What a clause without a wish tells. */
type ActOf = (source: ClauseSource, begun: Begun) => Candidate | undefined;

/** "I want him to trust me", "I wish they were kinder": a wish of the client, the act is theirs. */
export function wished(source: ClauseSource, begun: Begun, actOf: ActOf): Candidate | undefined {
  const { doer, group, first } = begun;
  if (doer === undefined || (doer.kind !== 'self' && doer.kind !== 'we')) return undefined;
  const wanted = wantedBy(source, begun);
  if (wanted === undefined) return undefined;
  const inner = endsClause(source, wanted.last) ? undefined : verbGroupAt(source, wanted.last);
  const act = inner && actOf(source, { doer: wanted, group: inner, first });
  if (act !== undefined) {
    return { ...act, isWish: true, isNot: act.isNot !== group.isNot, toward: act.toward ?? doer };
  }
  const found = { construct: 'plain', act: 'want', toward: wanted, by: 'direct', isWish: true } as const;
  return candidateOf(begun, { ...found, last: wanted.last });
}

function wantedBy(
  { plain, mentionAt }: ClauseSource,
  { group: { head, isMaybe } }: Begun,
): Mention | undefined {
  const word = plain[head] ?? '';
  const isWish = sets.wishing.has(word) || word === 'need' || (isMaybe && sets.wishingWould.has(word));
  const wanted = mentionAt.get(plain[head + 1] === 'that' ? head + 2 : head + 1);
  return isWish && wanted?.form !== 'possessive' ? wanted : undefined;
}
