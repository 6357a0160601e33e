import { count } from '../count.ts';

/** The client's first page. */
export const clientNowWords = {
  title: 'Now',
  nothingPlanned: 'No session is planned.',
  askedTitle: 'Asked of you',
  nothingAsked: 'Nothing is asked of you.',
  promiseTitle: 'What your coach promised you',
  noPromise: 'Your coach has not given it yet. It comes first, and nobody waits for yours.',
  read: 'Read it',
  half: 'What you may take on',
  halfOpen: 'Your half is open. It is yours to take on, on a day of your choosing, or never.',
  waitsTitle: 'Waits for you',
  signature: 'A version of the agreement to read and sign',
  eraseAsked: 'Your coach asks for something to be destroyed',
  strikeAsked: 'Your coach asks for a line to be struck out',
  password: 'A password, so that you come in again without a link',
  yoursTitle: 'Yours at any time',
  onlyMine: 'Only mine: what I keep for myself',
  said: 'Everything I said',
  kept: 'What is kept, and until when',
  receipts: 'Receipts, and a check of them',
  notYours: 'Nothing is shown to you here yet. What you are asked to sign, your coach shows you.',
  noWork: 'No work is kept here under your name.',
  works: 'Our work',
  begun: 'begun',
} as const;

export function clientNowLead(when: string, minutesLeft: number): string {
  if (minutesLeft > 0 && minutesLeft <= 120) return `We meet in ${count(minutesLeft, 'minute')}.`;
  return `We meet next: ${when}.`;
}

/** The promise holds, whatever the other side holds. */
export function inForceSentence(since: string): string {
  return `Given on ${since}. It holds, whatever you do.`;
}

export function halfTakenSentence(day: string): string {
  return `On ${day} you took your half on.`;
}
