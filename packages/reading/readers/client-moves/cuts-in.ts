import type { ClientMove } from '@crucible/core/session/client-moves.ts';
import { quoteAll } from '@crucible/core/session/quote.ts';
import { backchannels } from '../../lexicons/backchannels.ts';
import { isAllPhrases, phrasesOf } from '../phrases.ts';
import type { Spoken } from '../spoken.ts';
import type { PeopledUtterance } from '../told/people-of-session.ts';

const listening = phrasesOf([...backchannels.backchannels, ...backchannels.phrases]);
const leastOverlap = 500;
const mostGoingOn = 1000;

/**
 * The client starts at least half a second before the coach ends, the coach stops within a second, and it is
 * no listening ("mm, right"; methods 6.1). Only to be asked of files with word times per channel.
 */
export function cutsIn({ spoken }: PeopledUtterance, around: readonly PeopledUtterance[]): ClientMove[] {
  const { start, index } = spoken.utterance;
  if (start === undefined || isListening(spoken)) return [];
  const cut = around.some(({ isClient, spoken: { utterance: coach } }) => {
    if (isClient || coach.start === undefined || coach.end === undefined || coach.start >= start)
      return false;
    const goingOn = coach.end - start;
    return goingOn >= leastOverlap && goingOn <= mostGoingOn;
  });
  return cut ? [{ kind: 'cuts-in', utterance: index, quote: quoteAll(spoken.utterance), rule: 'times' }] : [];
}

function isListening({ words }: Spoken): boolean {
  return words.length <= 3 && isAllPhrases(listening, words, { first: 0, last: words.length });
}
