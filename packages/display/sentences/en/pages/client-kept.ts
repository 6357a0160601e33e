import { clientStreamWords } from '../copies.ts';

/** What is kept and until when, and everything the client can do about it. */
export const clientKeptWords = {
  title: 'What is kept',
  lead: 'What is kept of our work, until when, and how it goes.',
  untilTitle: 'Until when',
  noAgreement: 'No agreement holds now, so nothing is agreed about until when.',
  rows: {
    sharedNotes: 'What both of us read',
    ownNotes: clientStreamWords.desk,
    recording: 'Words of our sessions',
    setAside: clientStreamWords.trust,
    onlyYours: clientStreamWords.own,
    company: clientStreamWords.sponsor,
    supervision: clientStreamWords.supervision,
    yardstick: 'Counts without words or names',
  },
  notKept: 'not kept',
  wordsTitle: 'Words of our sessions',
  noWords: 'No words of a session are kept.',
  copyTitle: 'Take everything with you',
  copyLead:
    'One page with every line that you can open, and a check of receipts in it. It opens in any browser, for always, without this practice.',
  copy: 'Make my full copy',
  copyDone: 'Made. It lies where your browser saves files.',
  copyOpen: 'Whoever has the file can read it. Keep it where only you are.',
  accessTitle: 'A copy of all that is kept about me',
  accessLead:
    'Also what your coach noted for themselves. Your coach owes it within a month, with the names of others masked and a reason for whatever is left out.',
  ask: 'Ask for it',
  goneTitle: 'Have something destroyed',
  goneLead:
    'It is destroyed a day after, so that there is time to take it back. What both of you said goes when both want it.',
  wholeWork: 'The whole of our work',
  wholeLead:
    'Everything of it goes, Only mine too. What you want to keep, take with you first: your full copy stands above.',
  oneSession: 'with everything told of it',
  wordsOnly: 'The words of a session',
  askedTitle: 'Asked for',
  thereTitle: 'What there is',
  askGone: 'Have it destroyed',
  askGoneTitle: 'Have it destroyed',
  waitsForCoach: 'It waits until your coach wants it too.',
  agree: 'I want it too',
  undo: 'Take it back',
  stays: 'Leave it as it is',
  holdTitle: 'Stop everything from being destroyed',
  holdLead:
    'As long as it stands, nothing is destroyed, by nobody and no clock. Your coach reads the reason.',
  holdReason: 'The reason',
  hold: 'Stop it',
  release: 'Let it go on',
  strikesTitle: 'Lines to be struck out',
  strikeAgree: 'Strike it out',
} as const;

/** What may be asked to be destroyed of one session. */
export function ofSessionWords(day: string, what: 'session' | 'words'): string {
  const part = what === 'session' ? clientKeptWords.oneSession : clientKeptWords.wordsOnly;
  return what === 'session' ? `Our session of ${day}, ${part}` : `${part} of ${day}`;
}

export function destroyedOnSentence(when: string): string {
  return `It is destroyed on ${when}, or within a day of it.`;
}

export function askedOnSentence(what: string, day: string): string {
  return `${what}: asked for on ${day}.`;
}

export function accessSentence(facts: {
  readonly on: string;
  readonly owedBy: string;
  readonly given?: string;
}): string {
  return facts.given === undefined
    ? `Asked for on ${facts.on}; your coach owes it by ${facts.owedBy}.`
    : `Asked for on ${facts.on}, handed over on ${facts.given}.`;
}

export function holdSentence(day: string): string {
  return `Stopped since ${day}.`;
}
