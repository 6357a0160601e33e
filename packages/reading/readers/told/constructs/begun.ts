import type { Candidate } from '../candidate.ts';
import type { Mention } from '../mention.ts';
import type { VerbGroup } from '../verb-group.ts';

/** A clause as far as its verb: who does it, where it begins, and the helping words. */
export type Begun = { readonly doer?: Mention; readonly group: VerbGroup; readonly first: number };

type Found = Pick<Candidate, 'construct' | 'act' | 'last'> & Partial<Candidate>;

export function candidateOf({ doer, group, first }: Begun, found: Found): Candidate {
  const { head, isNot, isMust, isMaybe, isWish, chain } = group;
  return {
    ...(doer && { doer }),
    isNot: isNobody(doer) ? !isNot : isNot,
    isMust,
    isMaybe,
    isWish,
    first,
    head,
    ...(chain !== undefined && { chain }),
    ...found,
  };
}

/** "No one backs me": what nobody does is not done. */
function isNobody(doer: Mention | undefined): boolean {
  return doer?.kind === 'anyone' && (doer.head === 'nobody' || doer.head === 'no one');
}
