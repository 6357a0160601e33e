import type { SessionFeatures } from '@crucible/reading/features/session-features.ts';
import { signCues } from '@crucible/reading/features/sign-cues.ts';
import type { RatedSession } from '@crucible/reading/fixtures/rated-sessions.ts';
import { firstScores } from '@crucible/reading/models/first-scores.ts';
import type { FirstOpinions } from '@crucible/reading/models/second-inputs.ts';
import type { Learner } from '@crucible/reading/models/stacked-model.ts';
import { firstQuestions, type PairRole } from '@crucible/reading/models/stance-questions.ts';
import type { Example, Lessons } from './example.ts';
import { fitLearner, type LearnerRecipe } from './fit-learner.ts';
import { firstAnswers, placeOf, sideOf } from './rated-lessons.ts';

/** A rated session with what a reader sees of it. */
export type SeenRated = {
  readonly session: RatedSession;
  readonly features: SessionFeatures;
  readonly signs: readonly Float64Array[];
};

export function seenRated(session: RatedSession, features: SessionFeatures): SeenRated {
  return { session, features, signs: signCues(features) };
}

export type FirstLearners = Readonly<Record<PairRole, readonly Learner[]>>;

/** The first learners of both sides, from the sessions given. */
export function fitFirst(sessions: readonly SeenRated[], recipes: readonly LearnerRecipe[]): FirstLearners {
  const fitted = (side: PairRole): Learner[] => {
    const lessons = lessonsOf(sessions, side);
    return recipes.map((recipe) => fitLearner(lessons, recipe));
  };
  return { coach: fitted('coach'), client: fitted('client') };
}

function lessonsOf(sessions: readonly SeenRated[], side: PairRole): Lessons {
  const questions = firstQuestions[side].map((name) => ({ name, kind: 'value' as const, labels: [name] }));
  const examples = sessions.flatMap(({ session, features }) =>
    session.rated.flatMap((_, at): Example[] => {
      const place = placeOf(session, at);
      if (place === undefined || sideOf(place.said) !== side) return [];
      const answers = firstAnswers[side](place).map((answer) => [answer]);
      return [{ session: features, at, group: session.coded.video, answers }];
    }),
  );
  return { questions, examples };
}

/** What learners think of every utterance of a session. */
export function opinionsOf({ session, features, signs }: SeenRated, learners: FirstLearners): FirstOpinions {
  const sideAt = session.coded.said.map(sideOf);
  return {
    features,
    signs,
    sides: sideAt,
    scores: sideAt.map((side, at) => firstScores(learners[side], features, at)),
  };
}
