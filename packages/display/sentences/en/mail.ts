/** Why a mail was not taken by the provider. */
export const mailTroubles = [
  'not-reached',
  'not-encrypted',
  'sign-in-refused',
  'address-refused',
  'not-taken',
] as const;
export type MailTrouble = (typeof mailTroubles)[number];

/** What a mail is for; nothing that anybody said stands in one. */
export const mailKinds = ['something-waits', 'sign-in', 'trial'] as const;
export type MailKind = (typeof mailKinds)[number];

export type MailFacts = { readonly coach: string; readonly link: string };
export type MailText = { readonly subject: string; readonly text: string };

/** The same subject for every mail: whoever looks over a shoulder learns who wrote, and nothing else. */
export function mailOf(kind: MailKind, { coach, link }: MailFacts): MailText {
  const lines = bodies[kind](link);
  return { subject: `A note from ${coach}`, text: [...lines, coach].join('\n\n') };
}

const bodies: Readonly<Record<MailKind, (link: string) => readonly string[]>> = {
  'something-waits': (link) => [
    'There is one question for you. It takes less than a minute:',
    link,
    'If you leave it, it goes away by itself, and nobody asks why.',
  ],
  'sign-in': (link) => [
    'This opens a page for you. A button on it lets you in; looking at the page does nothing.',
    link,
    'It works once, within a day. If you did not expect it, leave it.',
  ],
  trial: (link) => ['This is a trial, sent from your settings. Mail arrives.', link],
};

/** For the coach, beside a mail that was not sent. */
export const mailTroubleWords: Readonly<Record<MailTrouble, string>> = {
  'not-reached': 'your provider was not reached',
  'not-encrypted': 'your provider offered no encrypted line, so nothing was sent',
  'sign-in-refused': 'your provider did not take the name or the password',
  'address-refused': 'your provider did not take the address',
  'not-taken': 'your provider did not take it',
};
