import type { Random } from '../random.ts';

/** Columns of numbers whose sums over rows carry an estimate; the rows of a stratum stand together. */
export type Rows = {
  readonly columns: readonly Float64Array[];
  /** Where each stratum (a group that keeps its size) ends: the first row after it. */
  readonly ends: readonly number[];
};

/** Drawn by a generator within each stratum, or as somebody else drew them: a list of row numbers for each draw. */
export type Draws =
  | { readonly kind: 'drawn'; readonly random: Random; readonly draws: number }
  | { readonly kind: 'given'; readonly rows: readonly Int32Array[] };

/** The sums of all rows as they are: for each stratum those of the columns. */
export function sumsOf(rows: Rows): Float64Array[] {
  return weightedSums(rows, new Float64Array(rows.ends.at(-1) ?? 0).fill(1));
}

/**
 * The same sums of every bootstrap sample, handed to `take` one after another.
 * Source: Efron 1979; with strata, each is drawn from itself. How often a row was drawn is counted first, so
 * that its numbers are added once.
 */
export function resampleSums(rows: Rows, draws: Draws, take: (sums: Float64Array[]) => void): void {
  const often = new Float64Array(rows.ends.at(-1) ?? 0);
  if (draws.kind === 'given') {
    for (const drawn of draws.rows) {
      often.fill(0);
      count(often, drawn);
      take(weightedSums(rows, often));
    }
    return;
  }
  const strata = stretches(rows).map(([from, to]) => ({
    part: often.subarray(from, to),
    drawn: new Int32Array(to - from),
  }));
  for (let draw = 0; draw < draws.draws; draw++) {
    often.fill(0);
    for (const { part, drawn } of strata) {
      draws.random.fill(drawn, drawn.length);
      count(part, drawn);
    }
    take(weightedSums(rows, often));
  }
}

function count(often: Float64Array, drawn: Int32Array): void {
  for (let at = 0; at < drawn.length; at++) {
    const row = drawn[at] ?? -1;
    const before = often[row];
    if (before === undefined) throw new RangeError(`row ${row} was drawn and is not there`);
    often[row] = before + 1;
  }
}

function stretches({ ends }: Rows): (readonly [number, number])[] {
  return ends.map((end, at) => [ends[at - 1] ?? 0, end] as const);
}

function weightedSums(rows: Rows, often: Float64Array): Float64Array[] {
  return stretches(rows).map(([from, to]) => {
    const sums = new Float64Array(rows.columns.length);
    for (let at = 0; at < rows.columns.length; at += 4) {
      const four = [0, 1, 2, 3].map((next) => rows.columns[at + next] ?? often) as Four;
      sums.set(sumFour(four, often.subarray(from, to), from).slice(0, rows.columns.length - at), at);
    }
    return sums;
  });
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];

/** Four at a time: one sum alone would wait for each addition to end. */
function sumFour([a, b, c, d]: Four, often: Float64Array, from: number): number[] {
  let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
  for (let at = 0; at < often.length; at++) {
    const times = often[at] ?? 0;
    const row = from + at;
    sumA += times * (a[row] ?? 0);
    sumB += times * (b[row] ?? 0);
    sumC += times * (c[row] ?? 0);
    sumD += times * (d[row] ?? 0);
  }
  return [sumA, sumB, sumC, sumD];
}
