import type { CodedSession } from '@crucible/reading/fixtures/coded-sessions.ts';
import type { Rated, RatedSession } from '@crucible/reading/fixtures/rated-sessions.ts';
import type { LastQuestion, PairRole } from '@crucible/reading/models/stance-questions.ts';

/** One rated utterance of one side. */
export type RatedPlace = { readonly rated: Rated; readonly said: CodedSession['said'][number] };

export function placeOf({ coded, rated }: RatedSession, at: number): RatedPlace | undefined {
  const [said, own] = [coded.said[at], rated[at]];
  return said === undefined || own === undefined ? undefined : { said, rated: own };
}

export function sideOf({ who }: CodedSession['said'][number]): PairRole {
  return who === 'client' ? 'client' : 'coach';
}

const is = (condition: boolean): number => (condition ? 1 : 0);

/** What the first learners are to answer, in the order of `firstQuestions`. */
export const firstAnswers: Readonly<Record<PairRole, (place: RatedPlace) => number[]>> = {
  coach: ({ rated, said: { shares } }) => [
    rated.dominance,
    rated.affiliation,
    is(rated.dominance > 0),
    is(rated.affiliation > 0),
    is(rated.affiliation < 0),
    rated.flags.S,
    rated.flags.R,
    shares.question ?? 0,
    shares.reflection ?? 0,
    shares.input ?? 0,
    shares.move?.[0] ?? 0,
    ...['lecture', 'confront', 'advice', 'acknowledge', 'autonomy'].map((sub) =>
      is(rated.subs.includes(sub)),
    ),
  ],
  client: ({ rated, said: { shares } }) => [
    rated.dominance,
    rated.affiliation,
    is(rated.dominance < 0),
    is(rated.dominance > 0),
    is(rated.affiliation > 0),
    is(rated.affiliation < 0),
    rated.flags.W,
    rated.flags.C,
    shares.talk?.[0] ?? 0,
    shares.talk?.[1] ?? 0,
    ...['minimal', 'appease', 'denial', 'reject', 'defend', 'frame'].map((sub) =>
      is(rated.subs.includes(sub)),
    ),
  ],
};

/** What is to be read in the end. */
export function lastAnswer({ dominance, affiliation, flags }: Rated, question: LastQuestion): number {
  switch (question) {
    case 'dominance':
      return dominance;
    case 'affiliation':
      return affiliation;
    case 'withdrawal':
      return flags.W;
    case 'confrontation':
      return flags.C;
    case 'coach-strain':
      return flags.S;
    case 'repair':
      return flags.R;
  }
}
