import type { Fitted } from './fit-linear.ts';
import { multiply, multiplyBack, type Rows } from './rows.ts';

/** What is asked of every row: `targets` by row, then by column. */
export type RidgeLesson = {
  readonly rows: Rows;
  readonly targets: Float64Array;
  /** Of the sum of squared weights, beside the sum of squared errors. */
  readonly price: number;
};

/**
 * Linear weights with least squared error + price x squared weights, for every target column at once
 * (Hoerl & Kennard 1970). Solved over the rows, of which there are fewer than columns: (X X' + price) a = y,
 * weights = X' a, by conjugate gradients until the residue is below `rest` of the target. Targets are taken
 * from their mean, which is the bias; the columns are not centred, since they are sparse.
 */
export function fitRidge({ rows, targets, price }: RidgeLesson, rest = 1e-3): Fitted {
  const width = targets.length / rows.count;
  const bias = columnMeans(targets, width);
  const centred = targets.map((value, at) => value - (bias[at % width] ?? 0));
  const shares = solve(centred, { width, rest }, (vector) => {
    const weights = new Float64Array(rows.columns * width);
    multiplyBack(rows, vector, weights);
    const image = vector.map((value) => value * price);
    multiply(rows, weights, image);
    return image;
  });
  const weights = new Float64Array(rows.columns * width);
  multiplyBack(rows, shares, weights);
  return { weights, bias };
}

const mostRounds = 200;

/** Conjugate gradients, each of the `width` columns with its own step (Hestenes & Stiefel 1952). */
function solve(
  target: Float64Array,
  { width, rest }: { readonly width: number; readonly rest: number },
  image: (vector: Float64Array) => Float64Array,
): Float64Array {
  const found = new Float64Array(target.length);
  const residue = target.slice();
  const direction = target.slice();
  let squares = columnDots(residue, residue, width);
  const goal = squares.map((square) => square * rest ** 2);
  for (let round = 0; round < mostRounds && squares.some((square, k) => square > (goal[k] ?? 0)); round++) {
    const turned = image(direction);
    const along = columnDots(direction, turned, width);
    const step = squares.map((square, k) => ratio(square, along[k] ?? 0));
    for (let at = 0; at < found.length; at++) {
      const length = step[at % width] ?? 0;
      found[at] = (found[at] ?? 0) + length * (direction[at] ?? 0);
      residue[at] = (residue[at] ?? 0) - length * (turned[at] ?? 0);
    }
    const next = columnDots(residue, residue, width);
    for (let at = 0; at < found.length; at++) {
      const kept = ratio(next[at % width] ?? 0, squares[at % width] ?? 0);
      direction[at] = (residue[at] ?? 0) + kept * (direction[at] ?? 0);
    }
    squares = next;
  }
  return found;
}

function ratio(a: number, b: number): number {
  return b > 0 ? a / b : 0;
}

function columnDots(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < a.length; at++) {
    sums[at % width] = (sums[at % width] ?? 0) + (a[at] ?? 0) * (b[at] ?? 0);
  }
  return sums;
}

function columnMeans(values: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < values.length; at++) sums[at % width] = (sums[at % width] ?? 0) + (values[at] ?? 0);
  return sums.map((sum) => (sum * width) / values.length);
}
