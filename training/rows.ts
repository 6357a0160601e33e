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
    const [first, last] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    // Column by column, so that a sum stays in a register; each is added up in the same order.
    for (let k = 0; k < width; k++) {
      let sum = scores[row * width + k] ?? 0;
      for (let at = first; at < last; at++)
        sum += (values[at] ?? 0) * (weights[(index[at] ?? 0) * width + k] ?? 0);
      scores[row * width + k] = sum;
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
    const [first, last] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    for (let k = 0; k < width; k++) {
      const error = errors[row * width + k] ?? 0;
      for (let at = first; at < last; at++) {
        const to = (index[at] ?? 0) * width + k;
        gradient[to] = (gradient[to] ?? 0) + (values[at] ?? 0) * error;
      }
    }
  }
}
