import { chanceOf } from '@crucible/reading/models/predict-stance.ts';
import type { Worth } from '@crucible/reading/models/stance-model.ts';
import type { LastQuestion } from '@crucible/reading/models/stance-questions.ts';
import { chanceWorth, floorOf, type Unseen, valueWorth } from './fit-worth.ts';

/** A score with the fold whose videos the forests behind it had not seen. */
export type FoldedScore = Unseen & { readonly fold: number };

export function isValue(question: LastQuestion): boolean {
  return question === 'dominance' || question === 'affiliation';
}

/** What a question's scores are worth, from all folds; its floor from chances that each fold got from the others. */
export function worthOf(question: LastQuestion, scores: readonly FoldedScore[]): Worth {
  if (isValue(question)) return valueWorth(scores);
  const chances = crossedReadings(question, scores);
  const floor = floorOf(scores.map(({ rated }, at) => ({ chance: chances[at] ?? 0, rated })));
  return { ...chanceWorth(scores), ...(floor !== undefined && { floor }) };
}

/**
 * What is read at each score: the value itself, or the chance with bonuses that the other folds gave. The line
 * from score to log odds is one for all folds (two numbers): a line of its own for each would rank a fold with
 * many marks below one with few.
 */
export function crossedReadings(question: LastQuestion, scores: readonly FoldedScore[]): number[] {
  if (isValue(question)) return scores.map(({ score }) => score);
  const whole = chanceWorth(scores);
  const folds = [...new Set(scores.map(({ fold }) => fold))];
  const bonuses = new Map(
    folds.map((fold) => [fold, chanceWorth(scores.filter((one) => one.fold !== fold)).bonuses] as const),
  );
  return scores.map(({ fold, score, codes }) =>
    chanceOf({ ...whole, bonuses: bonuses.get(fold) ?? {} }, score, codes),
  );
}
