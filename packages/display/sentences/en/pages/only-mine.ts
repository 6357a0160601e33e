/** What only the client opens. It is sealed in their browser; nothing of it is known to the practice. */
export const onlyMineWords = {
  title: 'Only mine',
  lead: 'What you keep for yourself. It is sealed on this device before it leaves it, and only your passphrase opens it.',
  honestTitle: 'What this can do, and what it cannot',
  honest: [
    'Your coach cannot open it, and neither can whoever takes the computer that it lies on, or a copy of it. How much is kept, and when, tells nothing about your answers: after every answer one entry is written, always of the same size, whether you kept something or not.',
    'If you forget the passphrase, it is lost. Nobody can set it back for you, your coach neither. If it is easily guessed, whoever has that computer may guess it.',
    'This page comes from your coach’s computer. Somebody who controls that computer could change the page before you type your passphrase. If that matters to you, keep it on paper.',
    'What you write on this page at other times, or strike out, leaves its time and number on that computer, never its words.',
  ],
  set: {
    title: 'Set a passphrase',
    field: 'Passphrase',
    hint: 'Four or five words that nobody connects with you, at least 16 letters. Write it down where only you look.',
    again: 'The same once more',
    submit: 'Set it',
  },
  open: {
    title: 'Open it',
    field: 'Your passphrase',
    submit: 'Open',
    passkey: 'Open with this device',
    close: 'Close it again',
  },
  write: {
    title: 'Write something',
    field: 'What you keep for yourself',
    submit: 'Keep it',
    done: 'Kept.',
  },
  kept: 'What is kept',
  nothing: 'Nothing is kept yet.',
  change: 'Change it',
  changeField: 'How it reads now',
  changeSubmit: 'Keep it so',
  earlier: 'What it said before',
  strike: {
    action: 'Strike it out',
    title: 'Strike this out?',
    text: 'The words and what they said before are destroyed, and nothing brings them back.',
  },
  locks: {
    title: 'What opens it',
    lead: 'A new passphrase opens everything that is kept so far; the one before opens nothing any more.',
    passphrase: 'Set another passphrase',
    passkey: 'Open it with this device too',
    passkeyLead:
      'A passkey on this device then opens it as well, by its fingerprint, face or code. Whoever can unlock this device can open it.',
    passkeyName: 'Only mine',
    passkeyThere: 'A passkey opens it too.',
  },
  lost: {
    summary: 'The passphrase is lost',
    text: 'What is kept stays closed for ever. You may begin anew with another passphrase; it opens what you keep from then on.',
    submit: 'Begin anew',
  },
  /** On the page of an answer. */
  forAnswer: {
    field: 'For you alone, if you want to write it down',
    hint: 'It goes to Only mine, sealed here, and to nobody else.',
    noKey:
      'To write it down for yourself, set a passphrase on Only mine first. What you chose here stays until you come back.',
    link: 'Only mine',
    back: 'Back to your answer',
  },
} as const;

/** When something was written, and when it was changed last. */
export function keptWhen({ at, changedAt }: { readonly at: string; readonly changedAt?: string }): string {
  return changedAt === undefined ? `Written ${at}.` : `Written ${at}, changed ${changedAt}.`;
}
