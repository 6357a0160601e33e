import { moves, questionForms } from '@crucible/core/session/move.ts';
import { talks } from '@crucible/core/session/talk.ts';
import type { Utterance } from '@crucible/core/session/utterance.ts';
import { offset } from '@crucible/core/units.ts';
import { type SessionFeatures, sessionFeatures } from '@crucible/reading/features/session-features.ts';
import type { CodedRating, CodedSession, CodedShares } from '@crucible/reading/fixtures/coded-sessions.ts';
import { spokenOf } from '@crucible/reading/readers/spoken.ts';
import type { Example, Lessons, Question } from './example.ts';

/** A coded session with its features; speaker 0 is the coach, 1 the client. */
export type SeenSession = { readonly coded: CodedSession; readonly features: SessionFeatures };

export function seenSessions(sessions: readonly CodedSession[]): SeenSession[] {
  return sessions.map((coded) => ({
    coded,
    features: sessionFeatures(coded.said.map(utterance).map(spokenOf)),
  }));
}

function utterance({ who, text }: CodedSession['said'][number], index: number): Utterance {
  const cues = [{ cue: index, start: offset(0), end: offset(text.length) }];
  return { index, speaker: who === 'client' ? 1 : 0, text, cues, flags: [] };
}

const presence = (name: string): Question => ({ name, kind: 'presence', labels: [name] });

export const coachQuestions: readonly Question[] = [
  { name: 'move', kind: 'choice', labels: moves },
  presence('question'),
  presence('reflection'),
  presence('input'),
  { name: 'form', kind: 'choice', labels: questionForms },
];

export const clientQuestions: readonly Question[] = [{ name: 'talk', kind: 'choice', labels: talks }];

export function coachLessons(sessions: readonly SeenSession[]): Lessons {
  const one = (share: number | undefined): number[] | undefined =>
    share === undefined ? undefined : [share];
  return lessonsOf(sessions, { speaker: 0, questions: coachQuestions }, (shares) => [
    shares.move,
    one(shares.question),
    one(shares.reflection),
    one(shares.input),
    shares.form,
  ]);
}

export function clientLessons(sessions: readonly SeenSession[]): Lessons {
  return lessonsOf(sessions, { speaker: 1, questions: clientQuestions }, ({ talk }) => [talk]);
}

type AnswersOf = (shares: CodedShares) => Example['answers'];

function exampleAt({ coded, features }: SeenSession, at: number, answersOf: AnswersOf): Example {
  const said = coded.said[at];
  const rating = said?.rating;
  return {
    session: features,
    at,
    group: coded.video,
    answers: answersOf(said?.shares ?? {}),
    ...(rating !== undefined && { hints: hintsOf(rating) }),
  };
}

/** How it stands toward the other person helps to tell what it does. */
function hintsOf({ dominance, affiliation, flags }: CodedRating): number[] {
  return [dominance, affiliation, flags.W + flags.S, flags.C + flags.R];
}

type Asked = { readonly speaker: number; readonly questions: readonly Question[] };

function lessonsOf(
  sessions: readonly SeenSession[],
  { speaker, questions }: Asked,
  answersOf: AnswersOf,
): Lessons {
  const examples = sessions.flatMap(({ coded, features }) =>
    features.session.flatMap(({ utterance }, at) =>
      utterance.speaker === speaker ? [exampleAt({ coded, features }, at, answersOf)] : [],
    ),
  );
  return { questions, examples };
}
