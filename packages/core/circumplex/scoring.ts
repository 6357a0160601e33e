import { type StructuralSummary, structuralSummary } from './structural-summary.ts';

/** How octant scores come out of sums over rows, so that a resample only needs new sums. */
export type Scoring = {
  /** What is summed, a number for each row that takes part. */
  readonly columns: readonly Float64Array[];
  /** The eight scores of each profile, in the order of the measures; a score that cannot be had is absent. */
  readonly scores: (sums: Float64Array) => (number | undefined)[][];
  readonly resampled: Resampled;
};

/** The same for a resample, of which only level and wave are wanted, by whatever sums are fewest. */
export type Resampled = {
  readonly columns: readonly Float64Array[];
  readonly summaries: (sums: Float64Array) => (StructuralSummary | undefined)[];
};

export function resampledScores({ columns, scores }: Omit<Scoring, 'resampled'>): Resampled {
  return { columns, summaries: (sums) => scores(sums).map(structuralSummary) };
}

/** Columns by their name, each held once. */
export type SummedColumns = {
  readonly columns: readonly Float64Array[];
  /** The place of a column; it is made where nobody asked for it before. */
  readonly at: (name: string, make: (row: number) => number) => number;
};

/** `rows`: how many numbers each column gets. */
export function summedColumns(rows: number): SummedColumns {
  const columns: Float64Array[] = [];
  const places = new Map<string, number>();
  return {
    columns,
    at: (name, make) => {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, columns.length);
      columns.push(Float64Array.from({ length: rows }, (_, row) => make(row)));
      return columns.length - 1;
    },
  };
}

/** The numbers of a table's column at the rows that take part. */
export type Taken = { readonly name: string; readonly values: readonly (number | undefined)[] };

/** Names which rows have a number: all of them, or those of this column. */
export function maskOf({ name, values }: Taken): string {
  return values.every((value) => value !== undefined) ? '' : `|${name}`;
}
