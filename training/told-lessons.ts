import type { MarkedAct, ToldSession } from '@crucible/reading/fixtures/told-sessions.ts';
import { spokenOf } from '@crucible/reading/readers/spoken.ts';
import { type PeopledUtterance, peopleOf } from '@crucible/reading/readers/told/people-of-session.ts';
import { ratingSigns } from '@crucible/reading/readers/told/rating-signs.ts';
import { type ToldCandidate, toldCandidates } from '@crucible/reading/readers/told/told-candidates.ts';
import { toldSigns } from '@crucible/reading/readers/told/told-signs.ts';
import { fitSigns, type Lesson } from './fit-signs.ts';
import { matchTold } from './match-told.ts';

/** A clause of a coded session beside the act that a rater marked there, if any. */
export type ToldLesson = {
  readonly candidate: ToldCandidate & { readonly utterance: number };
  readonly source: PeopledUtterance;
  readonly marked?: MarkedAct;
};

export function lessonsOf({ transcript, acts }: ToldSession): ToldLesson[] {
  const labels = transcript.speakers.map(({ label }) => label);
  const room = { client: labels.indexOf('Client'), labels };
  const { utterances } = peopleOf(transcript.utterances.map(spokenOf), room);
  const found = utterances.flatMap((source, at) =>
    source.isClient
      ? toldCandidates(source, at).map((one) => ({
          source,
          candidate: { ...one, utterance: source.spoken.utterance.index },
        }))
      : [],
  );
  const marks = new Map(
    matchTold(
      found.map(({ candidate }) => candidate),
      acts,
    ),
  );
  return found.map((one) => {
    const marked = marks.get(one.candidate);
    return { ...one, ...(marked && { marked }) };
  });
}

export type ToldModel = Readonly<Record<'told' | 'dominance' | 'affiliation', ReadonlyMap<string, number>>>;

const shrinkage = { told: 12, rating: 40 };

export function fitTold(lessons: readonly ToldLesson[]): ToldModel {
  const told = lessons.map(
    ({ candidate, source, marked }): Lesson => ({
      signs: toldSigns(candidate, source).map((sign) => [sign, 1]),
      goal: marked === undefined ? 0 : 1,
    }),
  );
  const rated = (axis: 'dominance' | 'affiliation'): Lesson[] =>
    lessons.flatMap(({ candidate, source, marked }) =>
      marked === undefined ? [] : [{ signs: ratingSigns(candidate, source, axis), goal: marked[axis] }],
    );
  const value = { of: 'value', shrink: shrinkage.rating } as const;
  return {
    told: fitSigns(told, { of: 'odds', shrink: shrinkage.told }),
    dominance: fitSigns(rated('dominance'), value),
    affiliation: fitSigns(rated('affiliation'), value),
  };
}
