import { firstScores } from '@crucible/reading/models/first-scores.ts';
import { outcomes, type Prediction, topInputs, topScores } from '@crucible/reading/models/predict.ts';
import {
  columnsOf,
  type Learner,
  type Output,
  type Relation,
  type StackedModel,
  type TopLayer,
} from '@crucible/reading/models/stacked-model.ts';
import { favourOf } from './choose-favour.ts';
import type { Example, Lessons } from './example.ts';
import { fitLearner, type LearnerRecipe, lessonOf } from './fit-learner.ts';
import { fitLinear } from './fit-linear.ts';
import { temperatureOf } from './fit-temperature.ts';
import { foldsOf } from './folds.ts';
import { denseRows } from './rows.ts';

export type Recipe = {
  readonly name: string;
  readonly version: string;
  readonly seed: string;
  /** Inner folds: learners give the last layer only scores for groups that they have not seen. */
  readonly folds: number;
  readonly learners: readonly LearnerRecipe[];
  readonly around: readonly Relation[];
  readonly topPrice: number;
};

/**
 * A stacked model from examples. The last layer learns from the learners' scores on groups that they were
 * not fitted on; temperatures and favours come from last layers fitted on the other groups. Only then
 * is everything fitted on all groups. Nothing depends on time or on the order of Maps.
 */
export function fitStack(lessons: Lessons, recipe: Recipe): StackedModel {
  const { questions, examples } = lessons;
  const groups = examples.map(({ group }) => group);
  const foldOf = foldsOf(groups, recipe.folds, recipe.seed);
  const isHeld = (fold: number) => (example: Example) => foldOf.get(example.group) === fold;
  const scores = new Map<Example, Float64Array>();
  for (let fold = 0; fold < recipe.folds; fold++) {
    const learners = fitLearners(lessons, recipe, (example) => !isHeld(fold)(example));
    for (const example of examples.filter(isHeld(fold))) scores.set(example, scoresAt(learners, example));
  }
  const inputs = inputsOf(examples, scores, recipe);
  const unseen = new Map<Example, ArrayLike<number>>();
  for (let fold = 0; fold < recipe.folds; fold++) {
    const top = fitTop(lessons, { inputs, recipe }, (example) => !isHeld(fold)(example));
    for (const example of examples.filter(isHeld(fold))) {
      unseen.set(example, topScores(top, inputs.get(example) ?? new Float64Array()));
    }
  }
  return {
    name: recipe.name,
    version: recipe.version,
    outputs: calibrated(lessons, unseen),
    learners: fitLearners(lessons, recipe, () => true),
    top: fitTop({ questions, examples }, { inputs, recipe }, () => true),
  };
}

type Choose = (example: Example) => boolean;

function fitLearners({ questions, examples }: Lessons, recipe: Recipe, choose: Choose): Learner[] {
  const chosen = examples.filter(choose);
  return recipe.learners.map((learner) => fitLearner({ questions, examples: chosen }, learner));
}

function scoresAt(learners: readonly Learner[], { session, at }: Example): Float64Array {
  return firstScores(learners, session, at);
}

type Inputs = ReadonlyMap<Example, Float64Array>;

function inputsOf(
  examples: readonly Example[],
  scores: ReadonlyMap<Example, Float64Array>,
  { around }: Recipe,
): Inputs {
  const bySession = Map.groupBy(examples, ({ session }) => session);
  return new Map(
    [...bySession].flatMap(([features, own]) => {
      const first = new Map(own.map((example) => [example.at, scores.get(example) ?? new Float64Array()]));
      return own.map(
        (example) => [example, topInputs({ around }, { features, first, at: example.at })] as const,
      );
    }),
  );
}

type TopLesson = { readonly inputs: Inputs; readonly recipe: Recipe };

function fitTop({ questions, examples }: Lessons, { inputs, recipe }: TopLesson, choose: Choose): TopLayer {
  const rated = examples.filter(
    (example) => choose(example) && example.answers.some((answer) => answer !== undefined),
  );
  const table = rated.map((example) => inputs.get(example) ?? new Float64Array());
  const { means, scales } = standardOf(table);
  const rows = denseRows(
    table.map((row) => row.map((value, at) => (value - (means[at] ?? 0)) * (scales[at] ?? 0))),
  );
  const fitted = fitLinear({ rows, price: recipe.topPrice, ...lessonOf({ questions, examples: rated }) });
  return {
    around: recipe.around,
    means,
    scales,
    weights: Float32Array.from(fitted.weights),
    bias: Float32Array.from(fitted.bias),
  };
}

/** Means and one over standard deviations; 0 for what never varies. */
function standardOf(table: readonly Float64Array[]): Pick<TopLayer, 'means' | 'scales'> {
  const columns = table[0]?.length ?? 0;
  const means = new Float32Array(columns);
  const scales = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    const values = table.map((row) => row[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    means[column] = mean;
    scales[column] = variance < 1e-9 ? 0 : 1 / Math.sqrt(variance);
  }
  return { means, scales };
}

/** Temperature first, then the favours on the probabilities that it gives. */
function calibrated(
  { questions, examples }: Lessons,
  unseen: ReadonlyMap<Example, ArrayLike<number>>,
): Output[] {
  let from = 0;
  return questions.map((question, at) => {
    const width = columnsOf([question]);
    const first = from;
    from += width;
    const rated = examples.flatMap((example) => {
      const answer = example.answers[at];
      const scores = unseen.get(example);
      return answer === undefined || scores === undefined
        ? []
        : [{ answer, scores: Array.from(scores).slice(first, first + width) }];
    });
    const plain = { ...question, temperature: 1, favour: question.labels.map(() => 1) };
    if (question.kind === 'value') return plain;
    const output = { ...plain, temperature: temperatureOf(question.kind, rated) };
    const read = (scores: readonly number[]): Prediction[number] => outcomes([output], scores)[0] ?? [];
    return {
      ...output,
      favour: favourOf(
        output,
        rated.map(({ answer, scores }) => ({ answer, read: read(scores) })),
      ),
    };
  });
}
