import type { Neighbours } from '../features/neighbours.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import type { SparseVector } from '../features/sparse-vector.ts';
import type { Vectors } from '../features/vectors.ts';
import { type KnownBuckets, placeOfBucket } from './known-buckets.ts';
import type { Block, BlockPlace, Learner, Relation } from './stacked-model.ts';

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
  const neighbours = features.neighbours[at] ?? {};
  let first = 0;
  for (const { bias } of learners) {
    scores.set(bias, first);
    first += bias.length;
  }
  for (const look of looksOf(learners)) {
    const turn = turnAt(neighbours, look.relation, at);
    const vectors = turn === undefined ? undefined : features.vectors[turn];
    if (vectors !== undefined) addLook(scores, look, vectors);
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
  const width = taught[0]?.bias.length ?? 0;
  const scores = new Float64Array(width);
  for (const { blocks } of taught) {
    for (const block of blocks) {
      if (block.relation !== 'own') continue;
      const { rows, count } = rowsKnown(block.known, vectors[block.kind]);
      addBlock(scores, { block, first: 0, width }, { rows, count, value: vectors[block.kind].value });
    }
  }
  return scores;
}

/** Blocks of several learners that know the same buckets of the same words: those are looked up once. */
type Look = BlockPlace & { readonly known: KnownBuckets; readonly blocks: readonly PlacedBlock[] };
/** `first`: the place of its learner's columns among all scores. */
type PlacedBlock = { readonly block: Block; readonly first: number; readonly width: number };

const looks = new WeakMap<readonly Learner[], readonly Look[]>();

function looksOf(learners: readonly Learner[]): readonly Look[] {
  const before = looks.get(learners);
  if (before !== undefined) return before;
  const found: (Look & { readonly blocks: PlacedBlock[] })[] = [];
  let first = 0;
  for (const { blocks, bias } of learners) {
    // A learner's blocks stay in their order, since sums of fractions depend on it.
    let next = 0;
    for (const block of blocks) {
      const { kind, relation, known } = block;
      let at = found.findIndex(
        (look, place) =>
          place >= next && look.kind === kind && look.relation === relation && look.known === known,
      );
      if (at === -1) at = found.push({ kind, relation, known, blocks: [] }) - 1;
      found[at]?.blocks.push({ block, first, width: bias.length });
      next = at + 1;
    }
    first += bias.length;
  }
  looks.set(learners, found);
  return found;
}

function addLook(scores: Float64Array, { known, kind, blocks }: Look, vectors: Vectors): void {
  const { rows, count } = rowsKnown(known, vectors[kind]);
  for (const placed of blocks) addBlock(scores, placed, { rows, count, value: vectors[kind].value });
}

let rowsFound = new Uint16Array(1024);

/** The rows of the buckets that are known; valid until the next call. */
function rowsKnown(known: KnownBuckets, { buckets }: SparseVector): { rows: Uint16Array; count: number } {
  if (rowsFound.length < buckets.length) rowsFound = new Uint16Array(2 * buckets.length);
  let count = 0;
  for (let at = 0; at < buckets.length; at++) {
    const row = placeOfBucket(known, buckets[at] ?? 0);
    if (row < 0) continue;
    rowsFound[count] = row;
    count += 1;
  }
  return { rows: rowsFound, count };
}

type Rows = { readonly rows: Uint16Array; readonly count: number; readonly value: number };

function addBlock(
  scores: Float64Array,
  { block: { weights, steps }, first, width }: PlacedBlock,
  { rows, count, value }: Rows,
): void {
  for (let column = 0; column < width; column++) {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += weights[(rows[at] ?? 0) * width + column] ?? 0;
    scores[first + column] = (scores[first + column] ?? 0) + sum * (steps[column] ?? 0) * value;
  }
}
