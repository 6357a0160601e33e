import type { EngagementRefusal } from '@crucible/practice/refusal.ts';
import { numeral } from './count.ts';
import { quotedName } from './name.ts';
import type { RefusalWords } from './refusal.ts';
import { monthOf } from './time.ts';

/** Why something about an engagement was not done, and what to do instead. */
export function engagementRefusalSentence(refusal: EngagementRefusal): RefusalWords {
  switch (refusal.kind) {
    case 'role-taken':
      return {
        reason: `There is a ${refusal.role} already, and there is one only.`,
        instead: 'Name somebody of the company, or a supervisor.',
      };
    case 'cannot-leave':
      return {
        reason: `Without its ${refusal.role} there is no work to belong to.`,
        instead: 'Only somebody of the company, or a supervisor, leaves.',
      };
    case 'ending-in-the-past':
      return { reason: `${monthOf(refusal.ending)} is over.`, instead: 'Choose this month or a later one.' };
    case 'ending-unchanged':
      return {
        reason: `${monthOf(refusal.ending)} is planned already.`,
        instead: 'Nothing was changed; choose another month.',
      };
    case 'recorded-named-twice':
      return {
        reason: `${quotedName(refusal.name)} is named twice among those who are recorded.`,
        instead: 'Name each of them once, so that two people can be told apart.',
      };
    case 'draft-not-open':
      return {
        reason: `Version ${numeral(refusal.edition)} is not waiting for signatures.`,
        instead: 'Look at the agreement for the version that is.',
      };
    case 'another-draft':
      return {
        reason: `Something else than what you have read stands in version ${numeral(refusal.edition)}.`,
        instead: 'Read the agreement as it is now, and sign that.',
      };
    case 'already-signed':
      return {
        reason: `You have signed version ${numeral(refusal.edition)} already.`,
        instead: 'Nothing was changed; the others are waited for.',
      };
    case 'not-a-signer':
      return {
        reason: `Your signature is not asked for in version ${numeral(refusal.edition)}.`,
        instead: 'A new version asks everybody who belongs to this work by then.',
      };
    case 'name-taken':
      return {
        reason: `${quotedName(refusal.name)} means somebody already.`,
        instead: 'Take another name, or merge the two if they are one person.',
      };
    case 'in-the-room':
      return {
        reason: `${quotedName(refusal.name)} is one of the two in the room.`,
        instead: 'Take a name that tells the other person apart.',
      };
    default:
      return words[refusal.kind];
  }
}

type Plain = Exclude<
  EngagementRefusal['kind'],
  | 'role-taken'
  | 'cannot-leave'
  | 'ending-in-the-past'
  | 'ending-unchanged'
  | 'recorded-named-twice'
  | 'draft-not-open'
  | 'another-draft'
  | 'already-signed'
  | 'not-a-signer'
  | 'name-taken'
  | 'in-the-room'
>;

const words: Readonly<Record<Plain, RefusalWords>> = {
  'already-a-party': {
    reason: 'This person belongs to the work already.',
    instead: 'Nobody is two things in one piece of work; choose somebody else.',
  },
  'not-a-party': {
    reason: 'This person does not belong to the work.',
    instead: 'Look at who does.',
  },
  'practice-founded-already': {
    reason: 'This practice has its coach already.',
    instead: 'Another practice takes a folder of its own.',
  },
  'practice-not-founded': {
    reason: 'Nobody has said yet whose practice this is.',
    instead: 'Start the practice first.',
  },
  'not-the-coach-of-the-practice': {
    reason: 'This is the practice of another coach.',
    instead: 'Begin your work with somebody in a practice of your own.',
  },
  'engagement-open-already': {
    reason: 'This work was begun already.',
    instead: 'Look at the list of those with whom you work.',
  },
  'nothing-to-take-up': {
    reason: 'No work of that name is kept here.',
    instead: 'Take its copy in first: crucible import.',
  },
  'promise-not-given': {
    reason: 'The promise has not been given yet, and the coach gives it first.',
    instead: 'Nothing is asked of the client before.',
  },
  'promised-already': {
    reason: 'The promise was given in these very words.',
    instead: 'It holds; nothing was added.',
  },
  'another-promise': {
    reason: 'What you have read is not the promise that holds now.',
    instead: 'Read it as it is now.',
  },
  'half-taken-already': {
    reason: 'This half of the pact was taken on before.',
    instead: 'Nothing was added.',
  },
  'everyone-recorded-unnamed': {
    reason: 'Transcripts are to be kept, and nobody is named who is recorded.',
    instead: 'Name everyone in the room, or agree on no transcripts.',
  },
  'company-not-named': {
    reason: 'The company signs this agreement too, and nobody of it is named.',
    instead: 'Name somebody of the company first.',
  },
  'no-agreement-in-force': {
    reason: 'No agreement holds now.',
    instead: 'Write one and sign it; until then the answer to every row is no.',
  },
  'person-not-mentioned': {
    reason: 'Nobody of this name is mentioned here.',
    instead: 'Look at the list of people, or name somebody new.',
  },
  'one-person-already': {
    reason: 'Both names mean one person already.',
    instead: 'Nothing was changed.',
  },
  'never-merged': {
    reason: 'This person was not merged with anybody.',
    instead: 'Nothing is to be undone.',
  },
  'no-such-line': {
    reason: 'There is no such line here.',
    instead: 'Look at what is kept and take the place of the line as it stands there.',
  },
  'line-of-another': {
    reason: 'These are the words of somebody else.',
    instead: 'Everybody puts right what they said themselves.',
  },
  'own-line': {
    reason: 'These are your own words.',
    instead: 'You can put them right; seeing differently is for what the other wrote.',
  },
  'stands-as-given': {
    reason: 'What was promised, signed or set stands as it was given.',
    instead: 'It is changed by a new promise, version or name, beside the earlier one.',
  },
  'request-over': {
    reason: 'Its time would be over before it could be asked.',
    instead: 'Choose a later time.',
  },
  'asked-already': {
    reason: 'The same is being asked already.',
    instead: 'Nothing was added, so that one thing is asked at a time.',
  },
  'request-not-open': {
    reason: 'This is not being asked any more.',
    instead: 'Nothing is owed.',
  },
  'message-too-soon': {
    reason: 'A message has gone out this week.',
    instead: 'What waits is shown without one.',
  },
};
