import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import { type Forest, forestScore } from '@crucible/reading/models/forest.ts';
import { secondInputNames, secondInputs } from '@crucible/reading/models/second-inputs.ts';
import type { LastAnswer, RoleModel, StanceModel } from '@crucible/reading/models/stance-model.ts';
import {
  kindLetters,
  type LastQuestion,
  lastQuestions,
  type PairRole,
  pairRoles,
} from '@crucible/reading/models/stance-questions.ts';
import { clientSigns, coachSigns } from '@crucible/reading/readers/code-signs.ts';
import { type BinnedTable, binnedTable } from './binned-table.ts';
import { type FirstLearners, fitFirst, opinionsOf, type SeenRated } from './fit-first.ts';
import { type ForestRecipe, fitForest } from './fit-forest.ts';
import type { LearnerRecipe } from './fit-learner.ts';
import { foldsOf } from './folds.ts';
import { lastAnswer, sideOf } from './rated-lessons.ts';
import { crossedReadings, type FoldedScore, worthOf } from './worth-of.ts';

export type StanceRecipe = {
  readonly name: string;
  readonly version: string;
  readonly seed: string;
  readonly folds: number;
  readonly learners: readonly LearnerRecipe[];
  readonly forests: Readonly<Record<LastQuestion, QuestionRecipe>>;
};

export type QuestionRecipe = ForestRecipe & {
  /** How many forests are averaged. */
  readonly forests: number;
  /** Whether the averages of the session may be looked at. */
  readonly seesSession: boolean;
};

/** What the model reads in an utterance it has not seen, and what raters said there. */
export type TriedStance = FoldedScore & {
  readonly question: LastQuestion;
  readonly side: PairRole;
  readonly video: string;
  readonly at: number;
  /** The value, or the chance by what the other folds say scores and signs are worth. */
  readonly read: number;
};

type Tried = Omit<TriedStance, 'read'>;

/**
 * The model from all sessions, and what models that never saw an utterance's video read there. Forests learn
 * from first scores of learners that never saw the video either: in outer fold j, a video of fold k is judged
 * by learners fitted without j and k. Deterministic: seeds by name, no Map order, no clock.
 */
export function fitStance(
  sessions: readonly SeenRated[],
  recipe: StanceRecipe,
): { readonly model: StanceModel; readonly tried: readonly TriedStance[] } {
  const study = studyOf(sessions, recipe);
  const tried = triedIn(study);
  const coach = roleModel(study, 'coach', tried);
  const client = roleModel(study, 'client', tried);
  return {
    model: { name: recipe.name, version: recipe.version, sides: { coach, client } },
    tried: readAcross(tried),
  };
}

/** The second half of `fitStance` alone, for figures: no model from all sessions is made. */
export function tryStance(sessions: readonly SeenRated[], recipe: StanceRecipe): TriedStance[] {
  return readAcross(triedIn(studyOf(sessions, recipe)));
}

function triedIn(study: Study): Tried[] {
  return range(study.recipe.folds).flatMap((fold) => tryFold(study, fold));
}

function readAcross(tried: readonly Tried[]): TriedStance[] {
  return pairRoles.flatMap((side) =>
    lastQuestions[side].flatMap((question) => readings(ofQuestion(tried, side, question))),
  );
}

function ofQuestion(tried: readonly Tried[], side: PairRole, question: LastQuestion): Tried[] {
  return tried.filter((one) => one.question === question && one.side === side);
}

function readings(own: readonly Tried[]): TriedStance[] {
  const [first] = own;
  if (first === undefined) return [];
  const read = crossedReadings(first.question, own);
  return own.map((one, at) => ({ ...one, read: read[at] ?? 0 }));
}

type Study = {
  readonly sessions: readonly SeenRated[];
  readonly recipe: StanceRecipe;
  readonly foldOf: (session: SeenRated) => number;
  /** Learners fitted without the folds named. */
  readonly without: (...folds: readonly number[]) => FirstLearners;
};

function studyOf(sessions: readonly SeenRated[], recipe: StanceRecipe): Study {
  const videos = sessions.flatMap(({ session: { coded } }) => coded.said.map(() => coded.video));
  const folds = foldsOf(videos, recipe.folds, recipe.seed);
  const foldOf = ({ session }: SeenRated): number => folds.get(session.coded.video) ?? 0;
  const fitted = new Map<string, FirstLearners>();
  const without = (...left: readonly number[]): FirstLearners => {
    const key = [...new Set(left)].sort((a, b) => a - b).join();
    const before = fitted.get(key);
    if (before !== undefined) return before;
    const learners = fitFirst(
      sessions.filter((session) => !left.includes(foldOf(session))),
      recipe.learners,
    );
    fitted.set(key, learners);
    return learners;
  };
  return { sessions, recipe, foldOf, without };
}

/** Inputs and ratings of one side's utterances. */
type Rows = {
  readonly inputs: readonly Float64Array[];
  readonly places: readonly { readonly session: SeenRated; readonly at: number }[];
};

function rowsOf(
  sessions: readonly SeenRated[],
  side: PairRole,
  learnersFor: (session: SeenRated) => FirstLearners,
): Rows {
  const rows = sessions.map((session) => {
    const at = session.session.coded.said.flatMap((said, place) => (sideOf(said) === side ? [place] : []));
    return {
      inputs: secondInputs(opinionsOf(session, learnersFor(session)), at),
      places: at.map((place) => ({ session, at: place })),
    };
  });
  return { inputs: rows.flatMap(({ inputs }) => inputs), places: rows.flatMap(({ places }) => places) };
}

function tryFold(study: Study, fold: number): Tried[] {
  const { sessions, foldOf, without } = study;
  return pairRoles.flatMap((side) => {
    const seen = rowsOf(
      sessions.filter((one) => foldOf(one) !== fold),
      side,
      (one) => without(fold, foldOf(one)),
    );
    const held = rowsOf(
      sessions.filter((one) => foldOf(one) === fold),
      side,
      () => without(fold),
    );
    const table = binnedTable(seen.inputs);
    return lastQuestions[side].flatMap((question) => {
      const forests = forestsOf(study, { question, side, rows: seen, table });
      return held.places.map(({ session, at }, row) => ({
        question,
        side,
        at,
        fold,
        codes: codesAt(session, at, question),
        session: session.session.coded.id,
        video: session.session.coded.video,
        score: meanOf(forests, held.inputs[row] ?? new Float64Array()),
        rated: ratedAt(session, at, question),
      }));
    });
  });
}

function roleModel(study: Study, side: PairRole, tried: readonly Tried[]): RoleModel {
  const { sessions, foldOf, without } = study;
  const rows = rowsOf(sessions, side, (one) => without(foldOf(one)));
  const table = binnedTable(rows.inputs);
  const answers = lastQuestions[side].map((question): LastAnswer => {
    return {
      question,
      forests: forestsOf(study, { question, side, rows, table }),
      worth: worthOf(question, ofQuestion(tried, side, question)),
    };
  });
  return { learners: without()[side], answers };
}

type ForestTask = {
  readonly question: LastQuestion;
  readonly side: PairRole;
  readonly rows: Rows;
  readonly table: BinnedTable;
};

function forestsOf({ recipe }: Study, { question, side, rows, table }: ForestTask): Forest[] {
  const own = recipe.forests[question];
  const names = secondInputNames(recipe.learners.length)[side];
  const columns = names.flatMap((name, at) => (own.seesSession || !name.startsWith('session:') ? [at] : []));
  const targets = rows.places.map(({ session, at }) => ratedAt(session, at, question));
  return range(own.forests).map((turn) =>
    fitForest({ table, targets, columns, seed: `${recipe.seed} ${side} ${question} ${turn}` }, own),
  );
}

function meanOf(forests: readonly Forest[], inputs: Float64Array): number {
  return forests.reduce((sum, forest) => sum + forestScore(forest, inputs), 0) / forests.length;
}

/** The signs of the kind that is asked about. */
function codesAt({ features }: SeenRated, at: number, question: LastQuestion): StrainCode[] {
  const spoken = features.session[at];
  const letter = kindLetters[question];
  if (spoken === undefined || letter === undefined) return [];
  const signs = letter === 'X' || letter === 'R' ? coachSigns(spoken) : clientSigns(spoken);
  return signs.flatMap(({ code }) => (code.startsWith(letter) && code !== 'CB' ? [code] : []));
}

function ratedAt({ session }: SeenRated, at: number, question: LastQuestion): number {
  const rated = session.rated[at];
  if (rated === undefined) throw new RangeError(`session ${session.coded.id} has no rating of ${at}`);
  return lastAnswer(rated, question);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
