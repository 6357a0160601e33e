import { nameOf } from '../name.ts';

/** Agreement and people, as the client reads and signs it on their own device. */
export const clientAgreementWords = {
  title: 'Agreement and people',
  lead: 'What your coach promised you, what you may take on, and who sees what. You may sign nothing but the rows.',
  promiseTitle: 'What your coach promised you',
  earlier: 'Given earlier, in other words',
  interestsTitle: 'My coach’s interests',
  interestsLead: 'Who pays, what else is gained, for whom else your coach works here.',
  noInterests: 'Your coach has not said yet who pays. You may ask.',
  halfTitle: 'My half',
  halfLead: 'Yours, when you mean it: today, later or never. Nothing hangs on it.',
  take: 'I take this on',
  halfAfterPromise: 'It can be taken on once your coach has given the promise.',
  rowsTitle: 'Who sees what',
  noRows: 'Nothing is written yet. Until then the answer is no: no transcript, nobody recorded, no counts.',
  toSign: 'Your coach asks you to read this and to sign it.',
  sign: 'I have read this, and I sign',
  signedOwn: 'You have signed this version. It waits for the others.',
  readIt: 'Read it',
  past: 'Earlier versions',
  partiesTitle: 'Who belongs to our work',
  peopleTitle: 'People I mention',
  peopleLead:
    'Whoever you talk about, by the names that the two of you use. Names stay between you; to supervision nobody goes by name.',
  nobody: 'Nobody is named yet.',
  readersTitle: 'Who else reads this address?',
  readersLead:
    'Asked once. Mail says only that something waits, and nothing of what. Where others read along, none is sent.',
  onlyMe: 'only me',
  others: 'others may',
  readersSaid: {
    'only-me': 'Only you read your address.',
    others: 'Others may read your address; no mail is sent to it.',
  },
  readersAgain: 'Answer it anew',
  submitReaders: 'Keep this answer',
} as const;

/** Who signed, when, and how it came. */
export function signedSentence(facts: {
  readonly name: string;
  readonly day: string;
  readonly via: 'own-device' | 'link' | 'handed-over' | 'typed-for-client';
}): string {
  return `${nameOf(facts.name)} signed on ${facts.day}${waysToSay[facts.via]}.`;
}

/** How a line came to be, where it was not on somebody's own device. */
export const waysToSay = {
  'own-device': '',
  link: ', by a link that was sent',
  'handed-over': ', on the turned screen',
  'typed-for-client': ', typed by the coach',
} as const;
