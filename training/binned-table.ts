/** A table of inputs, each value as the number of the bin it falls into; by column, then row. */
export type BinnedTable = {
  readonly rows: number;
  readonly bins: readonly Uint8Array[];
  /** By column: the highest value of every bin but the last, rising. */
  readonly edges: readonly Float32Array[];
};

/** Bins of about equal size, cut half way between neighbouring values, so that forests split there. */
export function binnedTable(table: readonly ArrayLike<number>[]): BinnedTable {
  const columns = table[0]?.length ?? 0;
  const edges: Float32Array[] = [];
  const bins: Uint8Array[] = [];
  for (let column = 0; column < columns; column++) {
    const values = table.map((row) => row[column] ?? 0);
    const own = edgesOf(values);
    edges.push(own);
    bins.push(Uint8Array.from(values, (value) => binOf(own, value)));
  }
  return { rows: table.length, bins, edges };
}

const mostBins = 48;

function edgesOf(values: readonly number[]): Float32Array {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const cuts = distinct.length <= mostBins ? distinct : [...new Set(quantiles(values))];
  const edges = cuts.slice(0, -1).map((value, at) => Math.fround((value + (cuts[at + 1] ?? value)) / 2));
  return Float32Array.from(new Set(edges)).sort();
}

function quantiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from({ length: mostBins }, (_, at) => {
    const place = Math.round((at * (sorted.length - 1)) / (mostBins - 1));
    return sorted[place] ?? 0;
  });
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
