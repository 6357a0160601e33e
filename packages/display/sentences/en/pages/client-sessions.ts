import { count } from '../count.ts';

/** Sessions as the client sees them: what was shown, and what of the words is kept. */
export const clientSessionsWords = {
  title: 'Sessions',
  lead: 'When we meet, and what of each session was shown to both of us.',
  nextTitle: 'To come',
  nothingNext: 'No session is planned.',
  pastTitle: 'So far',
  nothingPast: 'Nothing lies behind us yet. After a session, what your coach shows you of it stands here.',
  howItWas: 'How it was between us',
  nothingShown: 'Nothing was shown of it.',
  putRight: 'Put right',
  before: 'As it stood before',
  differently: 'I see it differently',
  differentlyLead: 'It stays beside these words for always, with equal rank. Words are not needed.',
  differentlyWords: 'How I see it',
  mine: 'You see it differently.',
} as const;

export function lengthSentence(minutes: number): string {
  return `${count(minutes, 'minute')}.`;
}
