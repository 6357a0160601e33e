import type { ClientMove } from '@crucible/core/session/client-moves.ts';
import { credit } from '../../lexicons/credit.ts';
import { lengthAt, phrasesOf } from '../phrases.ts';
import type { Candidate } from '../told/candidate.ts';
import type { Mention } from '../told/mention.ts';
import type { PeopledUtterance } from '../told/people-of-session.ts';
import { moveAt } from './move-at.ts';

const didGood = new Set<string>(credit.didGood);
const gave = new Set<string>(credit.gave);
const phrases = phrasesOf(credit.phrases);

/** Somebody is named with a good outcome or an idea. "Thank you" to the coach is a courtesy and no credit. */
export function creditIn(source: PeopledUtterance): ClientMove[] {
  const { spoken, words, candidates } = source;
  const found = candidates.flatMap((one) => {
    const rule = ruleOf(one);
    const [start, end] = [words[one.first]?.start, words[one.last - 1]?.end];
    if (rule === undefined || start === undefined || end === undefined) return [];
    return moveAt(spoken.utterance, { start, end }, { kind: 'gives-credit', rule });
  });
  return [...found, ...phrasesIn(source)];
}

function ruleOf({
  act,
  doer,
  toward,
  isNot,
  isMaybe,
  isWish,
  isMust,
  construct,
}: Candidate): string | undefined {
  if (isNot || isMaybe || isWish || isMust || construct === 'bare') return undefined;
  if (didGood.has(act) && isOther(doer) && isClient(toward)) return 'did-good';
  return gave.has(act) && isClient(doer) && isOther(toward) ? 'gave' : undefined;
}

function isOther(mention: Mention | undefined): boolean {
  return mention !== undefined && !['self', 'we', 'anyone'].includes(mention.kind);
}

function isClient(mention: Mention | undefined): boolean {
  return mention?.kind === 'self' || mention?.kind === 'we';
}

const reach = 5;

/** "thanks to Dana", "she came up with it": a person stands within a few words. */
function phrasesIn({ spoken, words, at: people }: PeopledUtterance): ClientMove[] {
  const plain = words.map(({ word }) => word);
  return plain.flatMap((_, at) => {
    const length = lengthAt(phrases, plain, { first: at, last: plain.length });
    const person = length === 0 ? undefined : personNear(people, at, length);
    const start = words[Math.min(at, person?.first ?? at)]?.start;
    const end = words[Math.max(at + length, person?.last ?? 0) - 1]?.end;
    if (person === undefined || start === undefined || end === undefined) return [];
    return moveAt(spoken.utterance, { start, end }, { kind: 'gives-credit', rule: 'phrase' });
  });
}

function personNear(people: PeopledUtterance['at'], at: number, length: number): Mention | undefined {
  for (let first = at - reach; first <= at + length; first++) {
    const mention = people.get(first)?.mention;
    if (isOther(mention) && (first < at || first === at + length)) return mention;
  }
  return undefined;
}
