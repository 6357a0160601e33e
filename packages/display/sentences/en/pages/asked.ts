import type { AskedName } from '@crucible/practice/request-kinds.ts';
import { howItWasTitle, howItWasWords } from './how-it-was.ts';

/** What is asked of a client, by the name of its kind, as a link. */
export const askedWords: Readonly<Record<AskedName, string>> = {
  'session.answer-beforehand': 'What would make the next session worth it?',
  'alliance.answer-pulse': howItWasWords.client.title,
  'engagement.sign-agreement': 'A version of the agreement to read and sign',
  'engagement.say-pact-line': 'What does the pact mean to you today?',
};

/** The same about a session that lies some days back. */
export function askedLink(asks: AskedName, day: string | undefined): string {
  return asks === 'alliance.answer-pulse' && day !== undefined ? howItWasTitle(day) : askedWords[asks];
}

/** How long it takes, and when it is gone without a word. */
export function askedTakes(asks: AskedName, until: string): string {
  return `${takes[asks]} ${leftSentence(asks, until)}`;
}

const takes: Readonly<Record<AskedName, string>> = {
  'session.answer-beforehand': 'One sentence is enough.',
  'alliance.answer-pulse': 'Under a minute.',
  'engagement.sign-agreement': 'About a minute.',
  'engagement.say-pact-line': 'One line.',
};

function leftSentence(asks: AskedName, until: string): string {
  if (asks === 'session.answer-beforehand') return 'If you leave it, it is gone when the session begins.';
  // The version itself waits on; only the question goes.
  const it = asks === 'engagement.sign-agreement' ? 'this question' : 'it';
  return `If you leave it, ${it} is gone after ${until}.`;
}
