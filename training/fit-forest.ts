import { pcg32, type Random, seedFrom } from '@crucible/core/random.ts';
import { mean } from '@crucible/core/statistics/correlation.ts';
import { exp } from '@crucible/reading/models/exp.ts';
import { type Forest, leaf } from '@crucible/reading/models/forest.ts';
import type { BinnedTable } from './binned-table.ts';
import { type GrownNode, type Growth, growTree } from './grow-tree.ts';

export type ForestRecipe = Growth & {
  readonly trees: number;
  /** The part of the rows and of the columns that each tree may look at. */
  readonly rowShare: number;
  readonly columnShare: number;
  /** `value`: half the squared error. `presence`: binary logistic; the score is a log odds. */
  readonly loss: 'value' | 'presence';
};

export type ForestLesson = {
  readonly table: BinnedTable;
  readonly targets: readonly number[];
  /** Columns that may be used at all. */
  readonly columns: readonly number[];
  readonly seed: string;
};

/**
 * Trees fitted one after another, each to what the ones before leave over, at a small pace, on a part of
 * the rows and columns drawn by the seed (stochastic gradient boosting, Friedman 2002).
 */
export function fitForest({ table, targets, columns, seed }: ForestLesson, recipe: ForestRecipe): Forest {
  const random = pcg32(seedFrom(seed));
  const base = Math.fround(baseOf(targets, recipe.loss));
  const scores = new Float64Array(table.rows).fill(base);
  const grown: GrownNode[][] = [];
  for (let round = 0; round < recipe.trees; round++) {
    const { slopes, curves } = slopesOf(scores, targets, recipe.loss);
    const rows = Uint32Array.from(drawn(table.rows, recipe.rowShare, random));
    const seen = drawn(columns.length, recipe.columnShare, random).map((at) => columns[at] ?? 0);
    const tree = growTree({ table, slopes, curves, rows, columns: seen }, recipe);
    grown.push(tree);
    for (let row = 0; row < table.rows; row++) scores[row] = (scores[row] ?? 0) + valueAt(tree, table, row);
  }
  return packed(grown, table, base);
}

function baseOf(targets: readonly number[], loss: ForestRecipe['loss']): number {
  const share = mean(targets);
  return loss === 'value' ? share : Math.log(Math.max(share, 1e-4) / Math.max(1 - share, 1e-4));
}

type Slopes = { readonly slopes: Float64Array; readonly curves: Float64Array };

function slopesOf(scores: Float64Array, targets: readonly number[], loss: ForestRecipe['loss']): Slopes {
  if (loss === 'value') {
    return {
      slopes: scores.map((score, row) => score - (targets[row] ?? 0)),
      curves: new Float64Array(scores.length).fill(1),
    };
  }
  const chances = scores.map((score) => 1 / (1 + exp(-score)));
  return {
    slopes: chances.map((chance, row) => chance - (targets[row] ?? 0)),
    curves: chances.map((chance) => chance * (1 - chance)),
  };
}

/** A part of the first `count` whole numbers, in rising order, each as likely as any other. */
function drawn(count: number, share: number, random: Random): number[] {
  const wanted = Math.max(1, Math.round(count * share));
  const chosen: number[] = [];
  for (let at = 0; at < count; at++) {
    if (random.below(count - at) < wanted - chosen.length) chosen.push(at);
  }
  return chosen;
}

function valueAt(tree: readonly GrownNode[], table: BinnedTable, row: number): number {
  let node = tree[0];
  while (node !== undefined && node.child >= 0) {
    const goesLeft = (table.bins[node.column]?.[row] ?? 0) <= node.bin;
    node = tree[node.child + (goesLeft ? 0 : 1)];
  }
  return node === undefined ? 0 : Math.fround(node.value);
}

function packed(grown: readonly (readonly GrownNode[])[], { edges }: BinnedTable, base: number): Forest {
  const nodes = grown.flat();
  let root = 0;
  const roots = grown.map((tree) => {
    root += tree.length;
    return root - tree.length;
  });
  return {
    base,
    roots: Uint32Array.from(roots),
    inputs: Uint16Array.from(nodes, ({ child, column }) => (child < 0 ? leaf : column)),
    children: Uint16Array.from(nodes, ({ child }) => Math.max(0, child)),
    numbers: Float32Array.from(nodes, ({ child, column, bin, value }) =>
      child < 0 ? value : (edges[column]?.[bin] ?? 0),
    ),
  };
}
