import type { SeenSession } from './coded-lessons.ts';
import type { Lessons } from './example.ts';
import type { Recipe } from './fit-stack.ts';

/** One model of `npm run train`: what it learns from and how, and what its card says. */
export type TrainedReader = {
  readonly recipe: Recipe;
  readonly lessons: (sessions: readonly SeenSession[]) => Lessons;
  readonly card: CardWords;
};

export type CardWords = {
  readonly what: string;
  /** Written by hand, so that training again gives the same card. */
  readonly date: string;
  readonly data: string;
  readonly licence: string;
  readonly without: string;
  readonly notFor: string;
};
