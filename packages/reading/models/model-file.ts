import type { BlockPlace, Output, Relation, Subject } from './stacked-model.ts';

/**
 * A file of weights: eight letters, a checksum (CRC-32 of all that follows it) and the length of the
 * header, both as 32 bits with the lowest byte first; the header as JSON; then the numbers, one section
 * after another: for each learner its biases (32-bit floats) and for each of its blocks the steps (32-bit
 * floats), the rows' buckets (gaps, seven bits a byte) and the weights (bytes, by column); then means,
 * scales, weights and biases of the last layer (32-bit floats).
 */
export const modelMark = 'CRUWTS01';
export const checksumAt = modelMark.length;
export const headerLengthAt = checksumAt + 4;
export const headerAt = headerLengthAt + 4;

export type ModelHeader = {
  readonly name: string;
  readonly version: string;
  /** Of the features that the weights were learned on. */
  readonly features: number;
  readonly outputs: readonly Output[];
  readonly learners: readonly LearnerSize[];
  readonly around: readonly Relation[];
  readonly inputs: number;
};

export type LearnerSize = {
  readonly subject: Subject;
  readonly columns: number;
  readonly blocks: readonly BlockSize[];
};

/** How much of the file a block takes: rows, and bytes of the gaps between their buckets. */
export type BlockSize = BlockPlace & { readonly rows: number; readonly gapBytes: number };

/** Why bytes are no model of this version. */
export type ModelRefusal =
  | { readonly kind: 'not-a-model' }
  | { readonly kind: 'damaged-model' }
  | { readonly kind: 'other-features'; readonly found: number; readonly need: number };
