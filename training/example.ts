import type { SessionFeatures } from '@crucible/reading/features/session-features.ts';
import type { Output } from '@crucible/reading/models/stacked-model.ts';

export type Question = Pick<Output, 'name' | 'kind' | 'labels'>;

/** An utterance to learn from or to be tried on. */
export type Example = {
  readonly session: SessionFeatures;
  readonly at: number;
  /** Examples of one group are never parted: the video they were cut from. */
  readonly group: string;
  /**
   * By question: a number for each label (shares of raters, or a value); absent where nobody rated it.
   * An utterance without any answer is still a neighbour of others.
   */
  readonly answers: readonly (readonly number[] | undefined)[];
  /** Numbers that help to answer, known for examples alone; absent where nobody rated it. */
  readonly hints?: readonly number[];
};

export type Lessons = { readonly questions: readonly Question[]; readonly examples: readonly Example[] };
