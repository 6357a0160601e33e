import { type Prediction, predict } from '@crucible/reading/models/predict.ts';
import type { StackedModel } from '@crucible/reading/models/stacked-model.ts';
import type { Example, Lessons } from './example.ts';
import { fitStack, type Recipe } from './fit-stack.ts';
import { foldsOf } from './folds.ts';

/** What a model that never saw the example's group reads there, and what raters said. */
export type Tried = {
  readonly example: Example;
  readonly fold: number;
  readonly model: StackedModel;
  readonly read: Prediction;
};

/** The outer folds: every figure that is reported comes from here, the seed decides who lies where. */
export const outerFolds = 5;
export const outerSeed = 'outer folds 1';

/**
 * Each fold read by a model that was fitted, calibrated and given its favours on the other folds alone,
 * with the bytes' small whole numbers and through the same code as a session is read.
 */
export function crossValidate(lessons: Lessons, recipe: Recipe): Tried[] {
  const { questions, examples } = lessons;
  const foldOf = foldsOf(
    examples.map(({ group }) => group),
    outerFolds,
    outerSeed,
  );
  return Array.from({ length: outerFolds }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (example: Example): boolean => foldOf.get(example.group) === fold;
    const model = fitStack({ questions, examples: examples.filter((example) => !isHeld(example)) }, recipe);
    return tryOn(model, examples.filter(isHeld)).map((tried) => ({ ...tried, fold }));
  });
}

export function tryOn(model: StackedModel, examples: readonly Example[]): Omit<Tried, 'fold'>[] {
  const bySession = Map.groupBy(examples, ({ session }) => session);
  return [...bySession].flatMap(([session, own]) => {
    const read = predict(
      model,
      session,
      own.map(({ at }) => at),
    );
    return own.map((example, at) => ({ example, model, read: read[at] ?? [] }));
  });
}
