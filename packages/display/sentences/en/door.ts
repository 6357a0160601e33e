import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { count } from './count.ts';
import { mailTroubles, mailTroubleWords } from './mail.ts';

/** Why the door of a practice stays shut, before anything of the practice is asked. */
export function doorSentence(refusal: DoorRefusal): string {
  switch (refusal.kind) {
    case 'password-too-short':
      return `A password has at least ${count(refusal.least, 'character')}. A few words in a row are fine.`;
    case 'passphrase-too-short':
      return `A passphrase has at least ${count(refusal.least, 'character')}. Five words that nobody connects are fine.`;
    case 'too-many-tries':
      return `That was tried often. Please wait ${waiting(refusal.waitSeconds)} and try again.`;
    case 'file-too-large':
      return `A file has at most ${refusal.most / 2 ** 20} MB.`;
    case 'mail-not-sent':
      return `No mail was sent: ${troubleWords(refusal.trouble)}.`;
    case 'passkeys-full':
      return `There are ${count(refusal.most, 'passkey')} already. Please remove one of them first.`;
    case 'fault':
      return `There is a fault in Crucible itself. Please look whether what you did is there, and report this number: ${refusal.fault}.`;
    default:
      return sentences[refusal.kind];
  }
}

/** Whether it is the door that says no, by the name of the refusal. */
export function isDoorRefusal({ kind }: { readonly kind: string }): boolean {
  return Object.hasOwn(sentences, kind) || withFacts.some((one) => one === kind);
}

const withFacts = [
  'password-too-short',
  'passphrase-too-short',
  'too-many-tries',
  'file-too-large',
  'mail-not-sent',
  'passkeys-full',
  'fault',
] as const satisfies readonly DoorRefusal['kind'][];

type Plain = Exclude<DoorRefusal['kind'], (typeof withFacts)[number]>;

const sentences: Readonly<Record<Plain, string>> = {
  'not-signed-in': 'Please sign in.',
  'second-factor-missing':
    'Please set up the second factor first: a code from your phone beside the password.',
  'session-idle': 'Nothing happened here for a while. Please give your password again.',
  'screen-turned': 'The screen is turned: it shows what both of you may see, until the coach signs in again.',
  'for-the-coach-alone': 'This is for the coach.',
  'does-not-fit': 'That does not fit. Please try again.',
  'code-used-before': 'This code was used before. Please wait for the next one.',
  'password-easily-guessed':
    'This password is easily guessed. A few words that nobody connects with you are fine.',
  'link-spent': 'This link does not work any more. Please ask for another one.',
  'code-spent':
    'This code opens nothing. It works once, for ten minutes; look at it again, or ask for another one.',
  'link-instead-of-second-factor': 'You sign in with a second factor. Please use your password and a code.',
  'links-not-offered':
    'This installation is for one computer that nobody else reaches, so it gives out no links and no codes.',
  'mail-not-set': 'No provider is named that takes mail, so none goes out.',
  'account-exists': 'There is an account under this address.',
  'no-such-session': 'That session has ended already.',
  'passkey-opens-nothing':
    'This passkey opens nothing here. It may have been ended, as a new password and “Out, everywhere, now” end every one; please use your address and your password. One that is called “Only mine” opens only what is kept there.',
  'passkey-not-taken': 'This passkey was not taken, and nothing was changed. Please try once more.',
  'no-such-passkey': 'That passkey is removed already.',
  'passkeys-not-offered': 'Browsers make no passkey for an address like the one of this installation.',
  'proof-wanted': 'Please show once more that it is you.',
  'practice-locked': 'The practice is locked. It opens when the coach gives the passphrase.',
  'practice-not-begun': 'There is no practice here yet.',
  'practice-open-already': 'The practice is open already.',
  'practice-of-another': 'This practice belongs to another account.',
  'not-understood':
    'This was not understood, and nothing was written. Look at what stands in the fields, then try again.',
  'from-another-page': 'This was asked from another page. Please use the page of your practice.',
  'not-here': 'There is nothing here.',
  'no-file-wanted': 'No file belongs here.',
  'reading-took-too-long': 'Reading this file takes longer than any transcript does, so it was given up.',
  'too-busy': 'Other things are being done just now. Please try again.',
};

function troubleWords(trouble: string): string {
  const known = mailTroubles.find((one) => one === trouble);
  return mailTroubleWords[known ?? 'not-taken'];
}

function waiting(seconds: number): string {
  return seconds < 90 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute');
}
