import type { OutputKind } from '@crucible/reading/models/stacked-model.ts';
import { type Effort, minimise } from './minimise.ts';
import { multiply, multiplyBack, type Rows } from './rows.ts';

/** One question asked of every example: `width` columns of the targets. */
export type Head = { readonly kind: OutputKind; readonly width: number };

export type Lesson = {
  readonly rows: Rows;
  readonly heads: readonly Head[];
  /** By row, then column: the share of raters who chose a label, 0 or 1, or the value. */
  readonly targets: Float64Array;
  /** By row, then head: how much the example counts there; 0 where nobody rated it. */
  readonly weights: Float64Array;
  /** The price of large weights, for the mean loss of an example; biases are free. */
  readonly price: number;
};

/** `weights` by column of the rows, then by target column; `bias` by target column. */
export type Fitted = { readonly weights: Float64Array; readonly bias: Float64Array };

/**
 * Linear weights for several heads at once, each with its own loss: multinomial logistic for a choice,
 * binary logistic for presences, half the squared error for values; plus price / 2 x the sum of
 * squared weights. Without a price two columns that always stand together have no single answer.
 */
export function fitLinear(lesson: Lesson, effort: Effort = defaultEffort): Fitted {
  const { rows, targets, price } = lesson;
  const width = targets.length / rows.count;
  const size = rows.columns * width;
  const losses = lossesOf(lesson);
  const point = minimise(
    (weights, gradient) => {
      const scores = new Float64Array(targets.length);
      for (let at = 0; at < scores.length; at++) scores[at] = weights[size + (at % width)] ?? 0;
      multiply(rows, weights, scores);
      const loss = losses(scores);
      // `scores` now holds the errors.
      multiplyBack(rows, scores, gradient);
      for (let at = 0; at < scores.length; at++) {
        gradient[size + (at % width)] = (gradient[size + (at % width)] ?? 0) + (scores[at] ?? 0);
      }
      return loss + ridge(weights, gradient, { size, price });
    },
    size + width,
    effort,
  );
  return { weights: point.slice(0, size), bias: point.slice(size) };
}

const defaultEffort: Effort = { rounds: 120, tolerance: 1e-6 };

function ridge(
  weights: Float64Array,
  gradient: Float64Array,
  { size, price }: { readonly size: number; readonly price: number },
): number {
  let sum = 0;
  for (let at = 0; at < size; at++) {
    const weight = weights[at] ?? 0;
    sum += weight * weight;
    gradient[at] = (gradient[at] ?? 0) + price * weight;
  }
  return (price / 2) * sum;
}

/** The mean loss of scores; afterwards they hold its slope. */
function lossesOf({ heads, targets, weights, rows }: Lesson): (scores: Float64Array) => number {
  const totals = heads.map((_, head) => {
    let total = 0;
    for (let row = 0; row < rows.count; row++) total += weights[row * heads.length + head] ?? 0;
    return Math.max(total, 1e-12);
  });
  return (scores) => {
    let loss = 0;
    let at = 0;
    for (let row = 0; row < rows.count; row++) {
      for (const [head, { kind, width }] of heads.entries()) {
        const weight = (weights[row * heads.length + head] ?? 0) / (totals[head] ?? 1);
        const cell = { scores, targets, from: at, width };
        loss += weight === 0 ? blank(cell) : weight * lossAt[kind](cell, weight);
        at += width;
      }
    }
    return loss;
  };
}

type Cell = {
  readonly scores: Float64Array;
  readonly targets: Float64Array;
  readonly from: number;
  readonly width: number;
};

function blank({ scores, from, width }: Cell): number {
  scores.fill(0, from, from + width);
  return 0;
}

const lossAt: Readonly<Record<OutputKind, (cell: Cell, weight: number) => number>> = {
  choice: ({ scores, targets, from, width }, weight) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = from; k < from + width; k++) most = Math.max(most, scores[k] ?? 0);
    let sum = 0;
    for (let k = from; k < from + width; k++) sum += Math.exp((scores[k] ?? 0) - most);
    const log = most + Math.log(sum);
    let loss = 0;
    for (let k = from; k < from + width; k++) {
      const score = scores[k] ?? 0;
      const target = targets[k] ?? 0;
      loss += target * (log - score);
      scores[k] = weight * (Math.exp(score - log) - target);
    }
    return loss;
  },
  presence: ({ scores, targets, from, width }, weight) => {
    let loss = 0;
    for (let k = from; k < from + width; k++) {
      const score = scores[k] ?? 0;
      const target = targets[k] ?? 0;
      loss += Math.max(score, 0) - score * target + Math.log1p(Math.exp(-Math.abs(score)));
      scores[k] = weight * (1 / (1 + Math.exp(-score)) - target);
    }
    return loss;
  },
  value: ({ scores, targets, from, width }, weight) => {
    let loss = 0;
    for (let k = from; k < from + width; k++) {
      const error = (scores[k] ?? 0) - (targets[k] ?? 0);
      loss += (error * error) / 2;
      scores[k] = weight * error;
    }
    return loss;
  },
};
