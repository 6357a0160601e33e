import type { AskedName } from '@crucible/practice/request-kinds.ts';

/** What is asked of a client, by the name of its kind: as a link, and how long it takes. */
export const askedWords: Readonly<Record<AskedName, { readonly link: string; readonly takes: string }>> = {
  'session.answer-beforehand': {
    link: 'What would make the next session worth it?',
    takes: 'One sentence is enough. If you leave it, it is gone when the session begins.',
  },
  'alliance.answer-pulse': {
    link: 'How was today?',
    takes: 'Under a minute. If you leave it, it is gone after three days.',
  },
  'engagement.sign-agreement': {
    link: 'A version of the agreement to read and sign',
    takes: 'About a minute. If you leave it, this question is gone after three days.',
  },
  'engagement.say-pact-line': {
    link: 'What does the pact mean to you today?',
    takes: 'One line. If you leave it, it is gone after three days.',
  },
};
