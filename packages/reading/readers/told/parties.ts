import type { Part } from '@crucible/core/session/told.ts';
import type { Candidate } from './candidate.ts';
import type { Mention } from './mention.ts';
import type { PeopledUtterance } from './people-of-session.ts';
import { usualDoer } from './usual-doer.ts';

export type Parties = {
  readonly part: Part;
  readonly actor: string;
  readonly target: string;
  readonly isImplied: boolean;
};

/**
 * Who acts and toward whom: "I", "you" and "we" by role, pronouns resolved, what is left out filled in.
 * "You" is the coach, but the client where others act ("people who care about you").
 */
export function partiesOf(candidate: Candidate, source: PeopledUtterance): Parties | undefined {
  const { doer, toward, construct } = candidate;
  if (isOther(doer) && toward === undefined && isMutual(candidate, source)) return undefined;
  const spoken = {
    actor: doer && (isAnybody(doer, toward) ? 'self' : partyOf(doer, source)),
    target: toward && (isOther(doer) && toward.kind === 'you' ? 'self' : partyOf(toward, source)),
  };
  const companion = doer?.companion?.head;
  const actor =
    spoken.actor ?? (construct === 'passive' ? agentOf(candidate, source, spoken.target) : 'self');
  const target = spoken.target === actor && actor === 'self' ? companion : (spoken.target ?? companion);
  const filled = target ?? (actor === 'self' ? lastPerson(candidate, source) : 'self');
  if (actor === undefined || filled === undefined || actor === filled) return undefined;
  const part = partOf(candidate, actor, filled);
  return { part, actor, target: filled, isImplied: target === undefined };
}

/** "They fight with each other": nothing comes to the client. */
function isMutual({ head }: Candidate, { words }: PeopledUtterance): boolean {
  return words
    .slice(head, head + mostAhead)
    .some(({ word, gap }, at, near) => gap !== 'clause' && word === 'other' && near[at - 1]?.word === 'each');
}

/** "You didn't contradict him": "you" toward a third person is the client. */
function isAnybody(doer: Mention, toward: Mention | undefined): boolean {
  return doer.kind === 'you' && toward !== undefined && ['pronoun', 'role', 'name'].includes(toward.kind);
}

function isOther(doer: Mention | undefined): boolean {
  return doer !== undefined && doer.kind !== 'self' && doer.kind !== 'we';
}

function partyOf(mention: Mention, source: PeopledUtterance): string {
  if (mention.kind === 'self' || mention.kind === 'we') return 'self';
  if (mention.kind === 'you') return 'helper';
  return source.at.get(mention.first)?.person ?? mention.head;
}

/** Who did it to the client where a passive does not say: who usually does, else who was spoken of. */
function agentOf(
  candidate: Candidate,
  source: PeopledUtterance,
  target: string | undefined,
): string | undefined {
  if (target !== 'self') return undefined;
  return usualDoer.get(candidate.act) ?? lastPerson(candidate, source) ?? 'people';
}

/** The last person spoken of before the verb, else whoever was meant before. */
function lastPerson({ head }: Candidate, source: PeopledUtterance): string | undefined {
  for (let word = head; word >= Math.max(0, head - mostBack); word--) {
    const found = source.at.get(word);
    if (found !== undefined && !inRoom.has(found.mention.kind)) return found.person;
  }
  return source.before;
}

const inRoom = new Set(['self', 'we', 'you']);
const mostBack = 200;
const mostAhead = 6;

function partOf({ doer, isWish, isMaybe, construct }: Candidate, actor: string, target: string): Part {
  const isAsked = doer?.kind === 'you' && isMaybe && target === 'self' && construct !== 'said';
  if (isWish || isAsked) return 'W';
  if (actor === 'self') return 'RS';
  return target === 'self' ? 'RO' : 'OO';
}
