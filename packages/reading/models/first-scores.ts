import type { Neighbours } from '../features/neighbours.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import type { SparseVector } from '../features/sparse-vector.ts';
import type { Vectors } from '../features/vectors.ts';
import { placeOfBucket } from './known-buckets.ts';
import type { Block, Learner, Relation } from './stacked-model.ts';

/** Index of the turn that a relation means; nothing at the ends of a session. */
export function turnAt(neighbours: Neighbours, relation: Relation, at: number): number | undefined {
  return relation === 'own' ? at : neighbours[relation];
}

/** What each learner thinks of one utterance: its columns, one learner after another. */
export function firstScores(
  learners: readonly Learner[],
  features: SessionFeatures,
  at: number,
): Float64Array {
  const scores = new Float64Array(widthOf(learners));
  let first = 0;
  for (const { blocks, bias } of learners) {
    const own = scores.subarray(first, first + bias.length);
    first += bias.length;
    own.set(bias);
    for (const block of blocks) {
      const turn = turnAt(features.neighbours[at] ?? {}, block.relation, at);
      const vectors = turn === undefined ? undefined : features.vectors[turn];
      if (vectors !== undefined) addBlock(own, block, vectors);
    }
  }
  return scores;
}

/** How many first scores there are. */
export function widthOf(learners: readonly Pick<Learner, 'bias'>[]): number {
  return learners.reduce((sum, { bias }) => sum + bias.length, 0);
}

/** What the blocks about the utterance itself think of a part of it: the same weights, no neighbours. */
export function scoresOfPart(learners: readonly Learner[], vectors: Vectors): Float64Array {
  const taught = learners.filter(({ subject }) => subject === 'answers');
  const scores = new Float64Array(taught[0]?.bias.length ?? 0);
  for (const { blocks } of taught) {
    for (const block of blocks) if (block.relation === 'own') addBlock(scores, block, vectors);
  }
  return scores;
}

function addBlock(scores: Float64Array, block: Block, vectors: Vectors): void {
  const { known, weights, steps } = block;
  const { buckets, value }: SparseVector = vectors[block.kind];
  const columns = scores.length;
  const sums = new Int32Array(columns);
  for (const bucket of buckets) {
    const row = placeOfBucket(known, bucket);
    if (row < 0) continue;
    const first = row * columns;
    for (let column = 0; column < columns; column++) {
      sums[column] = (sums[column] ?? 0) + (weights[first + column] ?? 0);
    }
  }
  for (let column = 0; column < columns; column++) {
    scores[column] = (scores[column] ?? 0) + (sums[column] ?? 0) * (steps[column] ?? 0) * value;
  }
}
