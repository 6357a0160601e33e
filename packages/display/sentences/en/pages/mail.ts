import { count } from '../count.ts';
import { type MailTrouble, mailTroubleWords } from '../mail.ts';

/** Mail, as the coach's settings say it. */
export const mailWords = {
  title: 'Mail',
  none: 'Nothing is mailed: no provider is named.',
  how: 'A provider is named where the practice is started: CRUCIBLE_SMTP_URL and CRUCIBLE_MAIL_FROM.',
  what: 'A mail says that something waits, and where. No name of a client and no word of yours or theirs stands in one.',
  when: 'At most one a week for each client, besides one for each session. While the practice is locked, none goes out.',
  troubleTitle: 'Not sent',
  trial: 'Send me a trial',
  trialDone: 'It was taken. Look whether it arrives.',
  kinds: { 'something-waits': 'That something waits', 'sign-in': 'A link to come in' },
  invite: {
    summary: 'Send a link by mail',
    lead: 'To a private address. The mail says nothing of your work; the link opens a page with a button, works once, and for a day. Sitting together, take the code instead.',
    field: 'Their address',
    submit: 'Send it',
    done: 'On its way.',
  },
} as const;

/** From where, and what is on its way. */
export function mailSentence({ from, waiting }: { readonly from: string; readonly waiting: number }): string {
  const way = waiting === 0 ? 'nothing waits to be sent' : `${count(waiting, 'mail')} on the way`;
  return `Mail goes out from ${from}; ${way}.`;
}

export type NotSent = {
  readonly kind: keyof typeof mailWords.kinds;
  readonly name: string;
  readonly trouble: MailTrouble;
  readonly tried: string;
  readonly next?: string;
};

/** One that was not taken, and whether it is tried again. */
export function notSentSentence({ kind, name, trouble, tried, next }: NotSent): string {
  const again = next === undefined ? 'It was given up' : `It is tried again ${next}`;
  return `${mailWords.kinds[kind]}, to ${name}: ${mailTroubleWords[trouble]} (${tried}). ${again}.`;
}
