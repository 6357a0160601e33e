/** Examples as sparse rows: row r has the columns `index[starts[r]]` to `index[starts[r + 1] - 1]`. */
export type Rows = {
  readonly count: number;
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly index: Uint32Array;
  readonly values: Float64Array;
};

export type Entry = { readonly column: number; readonly value: number };

export function rowsOf(entries: readonly (readonly Entry[])[], columns: number): Rows {
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.length;
  });
  const flat = entries.flat();
  return {
    count: entries.length,
    columns,
    starts,
    index: Uint32Array.from(flat, ({ column }) => column),
    values: Float64Array.from(flat, ({ value }) => value),
  };
}

/** Every number of a table, zeros among them. */
export function denseRows(table: readonly ArrayLike<number>[]): Rows {
  const columns = table[0]?.length ?? 0;
  const values = new Float64Array(table.length * columns);
  table.forEach((row, at) => {
    values.set(Array.from(row), at * columns);
  });
  return {
    count: table.length,
    columns,
    starts: Uint32Array.from({ length: table.length + 1 }, (_, at) => at * columns),
    index: Uint32Array.from(values, (_, at) => at % columns),
    values,
  };
}

/** rows x weights, into `scores`; both by row, `width` numbers each. */
export function multiply(
  { count, starts, index, values }: Rows,
  weights: Float64Array,
  scores: Float64Array,
): void {
  const width = scores.length / count;
  for (let row = 0; row < count; row++) {
    const to = row * width;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const from = (index[at] ?? 0) * width;
      const value = values[at] ?? 0;
      for (let k = 0; k < width; k++)
        scores[to + k] = (scores[to + k] ?? 0) + value * (weights[from + k] ?? 0);
    }
  }
}

/** The transpose: adds rows' x errors to `gradient`. */
export function multiplyBack(
  { count, starts, index, values }: Rows,
  errors: Float64Array,
  gradient: Float64Array,
): void {
  const width = errors.length / count;
  for (let row = 0; row < count; row++) {
    const from = row * width;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const to = (index[at] ?? 0) * width;
      const value = values[at] ?? 0;
      for (let k = 0; k < width; k++)
        gradient[to + k] = (gradient[to + k] ?? 0) + value * (errors[from + k] ?? 0);
    }
  }
}
