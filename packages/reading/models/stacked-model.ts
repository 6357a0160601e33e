import type { VectorKind } from '../features/vectors.ts';
import type { KnownBuckets } from './known-buckets.ts';

/** Whose words a block of weights looks at, seen from the utterance that is judged. */
export const relations = ['own', 'heard', 'answer', 'ownBefore', 'ownAfter'] as const;
export type Relation = (typeof relations)[number];

export type BlockPlace = { readonly kind: VectorKind; readonly relation: Relation };

/** Weights of one kind of hashed feature: a row of `columns` small whole numbers for each known bucket. */
export type Block = BlockPlace & {
  /** The buckets that have a row, in the order of the rows. */
  readonly known: KnownBuckets;
  readonly weights: Int8Array;
  /** By column: what one step of a weight is worth. */
  readonly steps: Float32Array;
};

/**
 * What a learner was taught: the answers that the model gives, or hints that only the last layer sees, such
 * as how warm an utterance is rated.
 */
export const subjects = ['answers', 'hints'] as const;
export type Subject = (typeof subjects)[number];

/** A first opinion from some blocks together: one score for each bias. */
export type Learner = {
  readonly subject: Subject;
  readonly blocks: readonly Block[];
  readonly bias: Float32Array;
};

/** `choice`: one of the labels (softmax). `presence`: each by itself (sigmoid). `value`: a number. */
export const outputKinds = ['choice', 'presence', 'value'] as const;
export type OutputKind = (typeof outputKinds)[number];
export type Output = {
  readonly name: string;
  readonly kind: OutputKind;
  readonly labels: readonly string[];
  /** Scores are divided by it; fitted on predictions for unseen sessions. 1 for values. */
  readonly temperature: number;
  /** Factors of the probabilities, by label, before the largest is taken: rare labels may need favour. */
  readonly favour: readonly number[];
};

/**
 * A reader's weights: learners that look at hashed features, and a last layer that weighs their scores,
 * here and at the same speaker's turns around, together with the cues.
 */
export type StackedModel = {
  readonly name: string;
  readonly version: string;
  readonly outputs: readonly Output[];
  readonly learners: readonly Learner[];
  readonly top: TopLayer;
};

/** Inputs are standardised: (input - mean) * scale. `weights` by input, then by column of all outputs. */
export type TopLayer = {
  /** The turns whose scores are inputs, in this order; before the cues. */
  readonly around: readonly Relation[];
  readonly means: Float32Array;
  readonly scales: Float32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

export function columnsOf(outputs: readonly Pick<Output, 'labels'>[]): number {
  return outputs.reduce((sum, { labels }) => sum + labels.length, 0);
}
