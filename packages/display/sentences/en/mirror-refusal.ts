import type { MirrorRefusal } from '@crucible/practice/refusal.ts';
import type { RefusalWords } from './refusal.ts';

/** Whether it is a rule about scenes and pairs that says no. */
export function isMirrorRefusal<R extends { readonly kind: string }>(
  refusal: R,
): refusal is Extract<R, MirrorRefusal> {
  return Object.hasOwn(words, refusal.kind);
}

/** Why something about a scene or a pair was not done, and what to do instead. */
export function mirrorRefusalSentence(refusal: MirrorRefusal): RefusalWords {
  return words[refusal.kind];
}

const words: Readonly<Record<MirrorRefusal['kind'], RefusalWords>> = {
  'no-such-stop': {
    reason: 'Nothing of the kind stands under Where I stop.',
    instead: 'Look at what stands there, and choose one of it.',
  },
  'stop-of-another': {
    reason: 'Somebody else told this.',
    instead: 'Everybody changes what they told themselves; tell it as you see it beside this one.',
  },
  'no-such-scene': {
    reason: 'There is no such scene here.',
    instead: 'Look at the scenes and choose one of them.',
  },
  'scene-of-another': {
    reason: 'Somebody else told this scene.',
    instead: 'Everybody changes what they told themselves; tell it as you saw it beside this one.',
  },
  'own-scene': {
    reason: 'You told this scene yourself.',
    instead: 'Change it; the earlier version stays beside it.',
  },
  'nothing-told': {
    reason: 'Neither what they did nor what you did is there.',
    instead: 'Say at least one of the two.',
  },
  'scene-open-already': {
    reason: 'Both see this scene already.',
    instead: 'Nothing was added.',
  },
  'no-scene-in-note': {
    reason: 'The note on this session has no such scene any more.',
    instead: 'Look at the note, and take a scene that stands in it.',
  },
  'scene-taken-already': {
    reason: 'This scene was taken out of the note before.',
    instead: 'Look for it among the scenes.',
  },
  'contested-already': {
    reason: 'This scene is seen differently already, and stands in no count.',
    instead: 'Nothing was added.',
  },
  'not-contested': {
    reason: 'Nobody sees this scene differently.',
    instead: 'Nothing is to be agreed on.',
  },
  'settled-already': {
    reason: 'You have said already that you agree on this scene.',
    instead: 'It counts again when both have.',
  },
  'no-such-pair': {
    reason: 'There is no such pair here.',
    instead: 'Look at the pairs, and open it first where it is yours alone.',
  },
  'not-out-and-in': {
    reason: 'A pair has one scene out there and one in here.',
    instead: 'Choose one of each.',
  },
  'paired-already': {
    reason: 'These two stand beside each other already.',
    instead: 'Look at that pair.',
  },
  'pair-open-already': {
    reason: 'Both see this pair already.',
    instead: 'Nothing was added.',
  },
  'no-supervisor': {
    reason: 'No supervisor is named here.',
    instead: 'Name one under Agreement and people.',
  },
  'supervision-not-agreed': {
    reason: 'No agreement in force says that your supervisor opens what you bring.',
    instead: 'Draft a new version, and sign it together.',
  },
  'nothing-to-bring': {
    reason: 'Every scene with words is there already.',
    instead: 'Nothing was added.',
  },
  'not-found-now': {
    reason: 'The scenes as they are now do not show this.',
    instead: 'Look at what they show now.',
  },
  'confirmed-already': {
    reason: 'You have said already that this is so.',
    instead: 'Nothing was added.',
  },
  'no-such-finding': {
    reason: 'Nothing of the kind was confirmed here.',
    instead: 'Look at what the scenes show, and say first that it is so.',
  },
  'finding-open-already': {
    reason: 'Both see this already.',
    instead: 'Nothing was added.',
  },
  'let-go-already': {
    reason: 'This was let go.',
    instead: 'If the scenes still show it, say again that it is so.',
  },
  'nothing-to-open': {
    reason: 'There is nothing of this to open: it cannot be told yet, or both see all of it.',
    instead: 'Take in a transcript more, or look at what is open.',
  },
  'no-such-exchange': {
    reason: 'No such exchange is open to both.',
    instead: 'Look at those that are, and choose one of them.',
  },
  'exchange-contested-already': {
    reason: 'This exchange is seen differently already, and stands in no count.',
    instead: 'Nothing was added.',
  },
  'exchange-not-contested': {
    reason: 'Nobody sees this exchange differently.',
    instead: 'Nothing is to be agreed on.',
  },
  'exchange-settled-already': {
    reason: 'You have said already that you agree on this exchange.',
    instead: 'It counts again when both have.',
  },
  'not-in-the-queue': {
    reason: 'This scene is not to be sorted now.',
    instead: 'Take the one that the queue shows.',
  },
  'another-part-asked': {
    reason: 'A part was sorted that this scene has no words for.',
    instead: 'Sort the parts that are shown.',
  },
  'counts-not-agreed': {
    reason: 'The client has not agreed that counts are lent.',
    instead: 'Nothing was counted; the row stands in the agreement.',
  },
  'counted-already': {
    reason: 'The same is counted already.',
    instead: 'Nothing was added.',
  },
};
