import { count } from '../count.ts';
import { nameOf } from '../name.ts';

/** The one-page preparation, five minutes before. */
export const nowWords = {
  nothingPlanned: 'No session is planned.',
  beforehandTitle: 'What would make it worth it',
  lastWords: 'The last note',
  noNote: 'There is no note on an earlier session yet. After the next one, two minutes are enough.',
  unsaidTitle: 'Noticed, not yet said',
  nothingUnsaid: 'Nothing that you noted is still unsaid.',
  unsaidHow:
    'What you write into a note under “What I did not say” stands here, the oldest first, until it is said; so do pairs, and what you confirmed of the scenes, once three sessions have passed.',
  promisesTitle: 'What we promised each other',
  noPromise: 'Your promise is not given yet. It comes first.',
  noHalf: 'The other half is open, and may stay open.',
  halfTaken: 'Your client took on their half.',
  questionTitle: 'One question worth asking',
  question: 'When you bring me something unwelcome, what do you expect I will do?',
  questionWhy:
    'For the first sessions: it asks what the two of you expect of each other before anything happened.',
  shownToBoth: 'Shown to your client:',
  keptTitle: 'Words you kept',
} as const;

/** Beside what the client wrote before the session. */
export function beforehandWhen(when: string): string {
  return `Your client wrote this ${when}.`;
}

export function promiseSentence(since: string): string {
  return `Your promise stands since ${since}.`;
}

export function nowLead(when: string, minutesLeft: number): string {
  if (minutesLeft > 0 && minutesLeft <= 120)
    return `The next session begins in ${count(minutesLeft, 'minute')}.`;
  return `The next session: ${when}.`;
}

/** A pair that was not opened for three sessions stands among what is not said. */
export function unopenedSentence(person: string | undefined): string {
  const whom = person === undefined ? 'somebody out there' : nameOf(person);
  return `A pair with ${whom} that your client has not seen: open it, or take it to supervision.`;
}

/** How long something has been noticed and not said. */
export function unsaidSince(day: string, sessions: number): string {
  return sessions === 0 ? `since ${day}` : `since ${day}, ${count(sessions, 'session')} ago`;
}
