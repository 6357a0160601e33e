import { count } from '../count.ts';
import { nameOf } from '../name.ts';

/** Coming in together in the room: the page on the client's own device. */
export const comeInWords = {
  title: 'Come in',
  lead: 'You sit together, and your coach’s screen shows a code. Type it here, on a device of your own.',
  code: 'The code',
  codeHint: 'Eight letters and figures, in any spelling. It works once, for ten minutes.',
  address: 'Your address',
  addressHint:
    'Take a private one. You sign in with it; whatever is ever sent to it says nothing of what you talk about.',
  password: 'A password of your own',
  passwordHint: 'At least fifteen characters; a few words in a row are fine. Your coach does not learn it.',
  submit: 'Come in',
  again: 'I have come in before: sign in',
  seen: 'Both of you see from then on that somebody came in under your name, and when.',
  alone:
    'Crucible runs on your coach’s computer only, and nobody else reaches it. You read, sign and answer on that screen, turned to you.',
  linkTitle: 'A link brought you here',
} as const;

/** The same on the coach's screen. */
export const codeWords = {
  title: 'Coming in',
  summary: 'Let them come in on their own device',
  lead: 'While you sit together: a code for them to type, once, within ten minutes. They choose their own address and password, which you do not learn.',
  show: 'Show a code',
  another: 'Show another code',
  where: 'On their device they open',
  picture: 'The address of that page, for the camera of a phone',
  lost: 'The same code helps when a phone or a password is lost: it makes the account anew and ends whatever was open.',
} as const;

/** Until somebody has come in under the name of the client. */
export function notInSentence(name: string): string {
  return `${nameOf(name)} has not come in on a device of their own yet.`;
}

/** Until when a code on the screen works. */
export function codeUntil(clock: string): string {
  return `It works once, until ${clock}.`;
}

/** How often and when somebody came in under a name: both read the same. */
export function arrivalSentence({ day, by }: { readonly day: string; readonly by: 'code' | 'link' }): string {
  return by === 'code'
    ? `Came in on ${day} with a code from the coach’s screen.`
    : `Came in on ${day} by a link that was sent.`;
}

/** More than one coming-in is worth a look. */
export function arrivalsSentence(times: number): string {
  return `An account was made under this name ${count(times, 'time')}.`;
}
