import {
  maskOf,
  resampledScores,
  type Scoring,
  type SummedColumns,
  summedColumns,
  type Taken,
} from './scoring.ts';

/**
 * Octant scores that are Pearson correlations of the octants with each measure, over the rows that have both.
 * A score is absent where one of the two never varies.
 */
export function correlationScoring(octants: readonly Taken[], measures: readonly Taken[]): Scoring {
  const summed = summedColumns(octants[0]?.values.length ?? 0);
  const centred = octants.map(aroundMean);
  const pairs = measures
    .map(aroundMean)
    .map((measure) => centred.map((octant) => pairOf(summed, octant, measure)));
  const scoring: Omit<Scoring, 'resampled'> = {
    columns: summed.columns,
    scores: (sums) => pairs.map((ofMeasure) => ofMeasure.map((pair) => correlationOf(sums, pair))),
  };
  return { ...scoring, resampled: resampledScores(scoring) };
}

/** Sums of squares around a far away zero would lose the last digits. */
function aroundMean({ name, values }: Taken): Taken {
  const there = values.filter((value) => value !== undefined);
  const mean = there.reduce((sum, value) => sum + value, 0) / Math.max(1, there.length);
  return { name, values: values.map((value) => (value === undefined ? undefined : value - mean)) };
}

/** Where the sums of a pair stand. */
type Pair = Readonly<Record<'n' | 'x' | 'y' | 'xx' | 'yy' | 'xy', number>>;

function pairOf(summed: SummedColumns, x: Taken, y: Taken): Pair {
  const both = (row: number, of: (x: number, y: number) => number): number => {
    const [first, second] = [x.values[row], y.values[row]];
    return first === undefined || second === undefined ? 0 : of(first, second);
  };
  const [maskX, maskY] = [maskOf(x), maskOf(y)];
  return {
    n: summed.at(`count${maskX}${maskY}`, (row) => both(row, () => 1)),
    x: summed.at(`${x.name}${maskY}`, (row) => both(row, (value) => value)),
    y: summed.at(`${y.name}${maskX}`, (row) => both(row, (_, value) => value)),
    xx: summed.at(`square ${x.name}${maskY}`, (row) => both(row, (value) => value * value)),
    yy: summed.at(`square ${y.name}${maskX}`, (row) => both(row, (_, value) => value * value)),
    xy: summed.at(`product ${x.name} ${y.name}`, (row) => both(row, (one, other) => one * other)),
  };
}

function correlationOf(sums: Float64Array, at: Pair): number | undefined {
  const of = (figure: keyof Pair): number => sums[at[figure]] ?? 0;
  const n = of('n');
  const squareX = of('xx') - of('x') ** 2 / n;
  const squareY = of('yy') - of('y') ** 2 / n;
  if (n < 2 || squareX <= rounding * of('xx') || squareY <= rounding * of('yy')) return undefined;
  return (of('xy') - (of('x') * of('y')) / n) / Math.sqrt(squareX * squareY);
}

/** What rounding alone may leave of a column that never varies. */
const rounding = 1e-13;
