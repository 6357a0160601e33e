import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { ActRefusal, ViewRefusal } from '@crucible/practice/practice.ts';
import { actRefusalSentence } from '../act-refusal.ts';
import { doorSentence, isDoorRefusal } from '../door.ts';
import type { RefusalWords } from '../refusal.ts';
import { isUpkeepRefusal, upkeepRefusalSentence } from '../upkeep.ts';

/** What a page says to a refusal of the door, of a rule or of the way there. */
export type PageRefusal = Omit<RefusalWords, 'instead'> & { readonly instead?: string };

type Kinded = { readonly kind: string };

/** A refusal comes over the line, so its kind is looked up and not known by type. */
export function pageRefusalSentence(refusal: Kinded | undefined): PageRefusal {
  if (refusal === undefined) return unknown;
  if (refusal.kind in plain) return plain[refusal.kind as keyof typeof plain];
  if (isUpkeepRefusal(refusal)) return { reason: upkeepRefusalSentence(refusal) };
  if (isDoorRefusal(refusal)) return { reason: doorSentence(refusal as DoorRefusal) };
  const words: PageRefusal | undefined = actRefusalSentence(refusal as ActRefusal | ViewRefusal);
  return words ?? unknown;
}

const unknown: PageRefusal = {
  reason: 'Something went wrong on this page.',
  instead: 'Load the page again, and look whether what you did is there before you do it once more.',
};

const plain = {
  'no-answer': {
    reason: 'The practice does not answer.',
    instead:
      'Look whether it is still running. What was sent just now may have arrived all the same: look before you send it again.',
  },
  'only-an-example': {
    reason: 'This is only an example.',
    instead: 'Nothing is written here. In a practice of your own it would be.',
  },
  'words-without-tap': {
    reason: 'There are words, and no tap beside them.',
    instead: 'Nothing was written. Choose which way it was, or take the words out.',
  },
  'wrong-passphrase': {
    reason: 'This passphrase does not open the practice.',
    instead: 'Look at capital letters and spaces, and try again.',
  },
  'passphrases-differ': {
    reason: 'The two passphrases differ.',
    instead: 'Nothing was made. Write the same one twice.',
  },
  'zone-unknown': {
    reason: 'No time zone is called so.',
    instead: 'Choose one of the list: it names a city, such as Europe/Madrid.',
  },
  'own-passphrase-wrong': {
    reason: 'This does not open it.',
    instead: 'Look at capital letters and spaces, and try again.',
  },
  'own-passphrase-short': {
    reason: 'This passphrase is too short.',
    instead: 'Take four or five words, at least 16 letters. Nothing was set.',
  },
  'passkey-not-made': {
    reason: 'This browser made no passkey that could open it.',
    instead: 'Nothing was changed; the passphrase opens it as before.',
  },
  'passkey-not-shown': {
    reason: 'No passkey was shown.',
    instead: 'Try once more, or use your password.',
  },
  'no-passkey-made': {
    reason: 'No passkey was made.',
    instead: 'Nothing was changed; your password works as before.',
  },
  'passkey-there': {
    reason: 'This device has a passkey for here already.',
    instead: 'Nothing was changed.',
  },
  'too-long-to-keep': {
    reason: 'This is too long to be kept in one piece.',
    instead: 'Nothing was written. Keep it in two parts.',
  },
  'no-record': { reason: 'There is no practice in this folder yet.', instead: 'Start one.' },
} as const satisfies Readonly<Record<string, PageRefusal>>;

/** Everything this file can say of its own, for the test that reads every sentence. */
export const pageRefusalSentences: readonly PageRefusal[] = [unknown, ...Object.values(plain)];
