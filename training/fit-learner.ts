import { knownBuckets } from '@crucible/reading/models/known-buckets.ts';
import type { Block, BlockPlace, Learner, Subject } from '@crucible/reading/models/stacked-model.ts';
import { type BlockRows, blockRows } from './block-rows.ts';
import type { Lessons } from './example.ts';
import type { Fitted } from './fit-linear.ts';
import { fitRidge } from './fit-ridge.ts';

export type LearnerRecipe = {
  readonly subject: Subject;
  readonly blocks: readonly BlockPlace[];
  readonly price: number;
  /** Buckets met in fewer groups are left out. */
  readonly leastGroups: number;
};

/** A learner's weights from all examples that were rated, rounded to small whole numbers. */
export function fitLearner({ questions, examples }: Lessons, recipe: LearnerRecipe): Learner {
  const { subject, blocks, price, leastGroups } = recipe;
  const rated = examples.filter(({ answers, hints }) =>
    subject === 'hints' ? hints !== undefined : answers.some((answer) => answer !== undefined),
  );
  const seen = blockRows(rated, blocks, leastGroups);
  const targets =
    subject === 'hints'
      ? Float64Array.from(rated.flatMap(({ hints = [] }) => hints))
      : lessonOf({ questions, examples: rated }).targets;
  const fitted = fitRidge({ rows: seen.rows, targets, price });
  return {
    subject,
    blocks: blocks.map((place, block) => quantised(place, block, { seen, fitted })),
    bias: Float32Array.from(fitted.bias),
  };
}

/** Heads, targets and weights of rated examples. */
export function lessonOf({ questions, examples }: Lessons): {
  readonly heads: readonly { readonly kind: Lessons['questions'][number]['kind']; readonly width: number }[];
  readonly targets: Float64Array;
  readonly weights: Float64Array;
} {
  const blanks = questions.map(({ labels }) => new Array<number>(labels.length).fill(0));
  return {
    heads: questions.map(({ kind, labels }) => ({ kind, width: labels.length })),
    targets: Float64Array.from(
      examples.flatMap(({ answers }) => questions.flatMap((_, at) => answers[at] ?? blanks[at] ?? [])),
    ),
    weights: Float64Array.from(
      examples.flatMap(({ answers }) => questions.map((_, at) => (answers[at] === undefined ? 0 : 1))),
    ),
  };
}

type Seen = { readonly seen: BlockRows; readonly fitted: Fitted };

const mostRows = 2 ** 16 - 1;

function quantised(place: BlockPlace, block: number, { seen, fitted }: Seen): Block {
  const width = fitted.bias.length;
  const own = seen.columns.flatMap((column, at) => (column.block === block ? [{ ...column, at }] : []));
  if (own.length > mostRows) throw new RangeError(`a block has ${own.length} rows, at most ${mostRows}`);
  const largest = new Float64Array(width);
  for (const { at } of own) {
    for (let k = 0; k < width; k++) {
      largest[k] = Math.max(largest[k] ?? 0, Math.abs(fitted.weights[at * width + k] ?? 0));
    }
  }
  const steps = Float32Array.from(largest, (most) => most / 127);
  const weights = new Int8Array(own.length * width);
  own.forEach(({ at }, row) => {
    for (let k = 0; k < width; k++) {
      const step = steps[k] ?? 0;
      weights[row * width + k] = step === 0 ? 0 : Math.round((fitted.weights[at * width + k] ?? 0) / step);
    }
  });
  return { ...place, known: knownBuckets(own.map(({ bucket }) => bucket)), weights, steps };
}
