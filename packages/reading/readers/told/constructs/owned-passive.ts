import type { Candidate } from '../candidate.ts';
import { type ClauseSource, sets } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import type { Mention } from '../mention.ts';
import { verbGroupAt } from '../verb-group.ts';
import { passive } from './passive.ts';

/** "My budget was cut by the board": what is the client's has it done to it; only where somebody is named as doing it. */
export function ownedPassive(source: ClauseSource, owner: Mention): Candidate | undefined {
  const from = verbBehind(source, owner.last);
  const group = from === undefined ? undefined : verbGroupAt(source, from);
  if (group === undefined) return undefined;
  const found = passive(source, { doer: owner, group, first: owner.first });
  return found?.doer === undefined ? undefined : found;
}

const mostWords = 3;

/** "was", "got", "has been" behind one to three words that name no person. */
function verbBehind({ words, plain, mentionAt }: ClauseSource, first: number): number | undefined {
  for (let at = first; at <= first + mostWords; at++) {
    const word = plain[at] ?? '';
    if (words[at] === undefined || words[at]?.gap !== 'none' || mentionAt.has(at)) return undefined;
    const isVerb = sets.be.has(word) || sets.have.has(word) || lemmaOf(word) === 'get';
    if (isVerb) return at > first ? at : undefined;
  }
  return undefined;
}
