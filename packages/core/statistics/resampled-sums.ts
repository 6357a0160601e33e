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

/** The sums of all rows as they are: for each stratum those of the columns, and up to three zeros after them. */
export function sumsOf(rows: Rows): Float64Array[] {
  return summer(rows)(new Float64Array(rows.ends.at(-1) ?? 0).fill(1));
}

/**
 * The same sums of every bootstrap sample, handed to `take` one after another.
 * Source: Efron 1979; with strata, each is drawn from itself. How often a row was drawn is counted first, so
 * that its numbers are added once.
 */
export function resampleSums(rows: Rows, draws: Draws, take: (sums: Float64Array[]) => void): void {
  const often = new Float64Array(rows.ends.at(-1) ?? 0);
  const weightedSums = summer(rows);
  if (draws.kind === 'given') {
    for (const drawn of draws.rows) {
      often.fill(0);
      count(often, drawn);
      take(weightedSums(often));
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
    take(weightedSums(often));
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

/** The sums of the columns over each stratum, each row as often as it is told. */
function summer(rows: Rows): (often: Float64Array) => Float64Array[] {
  const width = rows.columns.length;
  const spare = new Float64Array(rows.ends.at(-1) ?? 0);
  const fours = Array.from({ length: Math.ceil(width / 4) }, (_, four) =>
    fourOf((next) => rows.columns[4 * four + next] ?? spare),
  );
  const strata = stretches(rows);
  return (often) =>
    strata.map(([from, to]) => {
      const sums = new Float64Array(4 * fours.length);
      for (let at = 0; at < fours.length; at++) {
        const four = fours[at];
        if (four !== undefined) sumFour(four, { often, from, to, sums, at: 4 * at });
      }
      return sums;
    });
}

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

function fourOf(column: (next: number) => Float64Array): Four {
  return [column(0), column(1), column(2), column(3)];
}

type Summing = {
  readonly often: Float64Array;
  readonly from: number;
  readonly to: number;
  readonly sums: Float64Array;
  readonly at: number;
};

/** Four at a time: one sum alone would wait for each addition to end. */
function sumFour([a, b, c, d]: Four, { often, from, to, sums, at }: Summing): void {
  let sumA = 0;
  let sumB = 0;
  let sumC = 0;
  let sumD = 0;
  for (let row = from; row < to; row++) {
    const times = often[row] ?? 0;
    sumA += times * (a[row] ?? 0);
    sumB += times * (b[row] ?? 0);
    sumC += times * (c[row] ?? 0);
    sumD += times * (d[row] ?? 0);
  }
  sums[at] = sumA;
  sums[at + 1] = sumB;
  sums[at + 2] = sumC;
  sums[at + 3] = sumD;
}
