import type { SeenSession } from './coded-lessons.ts';
import type { Lessons } from './example.ts';
import type { Recipe } from './fit-stack.ts';

/** One model of `npm run train`: what it learns from and how. */
export type TrainedReader = {
  readonly recipe: Recipe;
  /** `folder`: where the data lie. */
  readonly lessons: (sessions: readonly SeenSession[], folder: string) => Lessons;
};
