import type { ActRefusal, ViewRefusal } from '@crucible/practice/practice.ts';
import type { TopicRefusal } from '@crucible/practice/refusal.ts';
import type { RecordRefusal } from '@crucible/record/refusal.ts';
import { allianceRefusalSentence, isAllianceRefusal } from './alliance-refusal.ts';
import { count, listOf } from './count.ts';
import { engagementRefusalSentence } from './engagement-refusal.ts';
import { isKeepingRefusal, keepingRefusalSentence } from './keeping-refusal.ts';
import { isMirrorRefusal, mirrorRefusalSentence } from './mirror-refusal.ts';
import { quotedName } from './name.ts';
import { isOwnRefusal, ownRefusalSentence } from './own-refusal.ts';
import { recordRefusalSentence } from './record.ts';
import type { RefusalWords } from './refusal.ts';
import { isSessionRefusal, sessionRefusalSentence } from './session-refusal.ts';

/** Why something was not done or not shown, and what to do instead. */
export function actRefusalSentence(refusal: ActRefusal | ViewRefusal): RefusalWords {
  switch (refusal.kind) {
    case 'no-such-act':
      return {
        reason: `Nothing is called ${quotedName(refusal.name)}.`,
        instead: 'Look at what can be done.',
      };
    case 'no-such-view':
      return {
        reason: `Nothing is called ${quotedName(refusal.name)}.`,
        instead: 'Look at what can be looked at.',
      };
    case 'bad-input':
      if (refusal.longest !== undefined)
        return {
          reason: `This is too long: a text here has ${count(refusal.longest, 'character')} at most.`,
          instead: 'Nothing was written. Make it shorter, or write it in two parts.',
        };
      return {
        reason: `This does not fit: ${listOf(refusal.at.map(quotedName))}.`,
        instead: 'Nothing was written. Look at what is asked for, and fill it in again.',
      };
    case 'not-allowed':
      return {
        reason: 'There is nothing here for you.',
        instead: 'Look whether this is the right place, and who is signed in.',
      };
    case 'no-engagement-named':
      return { reason: 'It is not said with whom.', instead: 'Name the piece of work that you mean.' };
    case 'too-busy':
      return {
        reason: 'Others kept writing to the same place.',
        instead: 'Nothing was written. Do it again in a moment.',
      };
    case 'act-of-another':
    case 'too-large':
    case 'ill-formed-text':
    case 'disk-full':
    case 'read-only':
      return recordRefusalSentence(refusal satisfies RecordRefusal);
    default:
      return topicRefusalSentence(refusal);
  }
}

function topicRefusalSentence(refusal: TopicRefusal): RefusalWords {
  if (isAllianceRefusal(refusal)) return allianceRefusalSentence(refusal);
  if (isKeepingRefusal(refusal)) return keepingRefusalSentence(refusal);
  if (isMirrorRefusal(refusal)) return mirrorRefusalSentence(refusal);
  if (isOwnRefusal(refusal)) return ownRefusalSentence(refusal);
  return isSessionRefusal(refusal) ? sessionRefusalSentence(refusal) : engagementRefusalSentence(refusal);
}
