import type { BinnedTable } from './binned-table.ts';

export type Growth = {
  readonly leaves: number;
  /** A leaf holds at least as many rows. */
  readonly leastRows: number;
  /** Added to a leaf's curvature, so that small leaves say little. */
  readonly damping: number;
  readonly pace: number;
};

/** Slopes and curvatures of the loss by row; the rows and the columns that this tree may look at. */
export type Ground = {
  readonly table: BinnedTable;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly rows: Uint32Array;
  readonly columns: readonly number[];
};

/** A node: a leaf's value, or a split at a bin of a column with its two children among the nodes. */
export type GrownNode = { value: number; column: number; bin: number; child: number };

type Split = { readonly column: number; readonly bin: number; readonly gain: number };
type Open = { readonly node: number; readonly rows: Uint32Array; readonly split: Split | undefined };

/** One tree, the most useful split first, until it has `leaves` leaves. Source: Friedman 2001; Chen & Guestrin 2016. */
export function growTree(ground: Ground, growth: Growth): GrownNode[] {
  const nodes: GrownNode[] = [leafOf(ground, ground.rows, growth)];
  const open: Open[] = [{ node: 0, rows: ground.rows, split: bestSplit(ground, ground.rows, growth) }];
  for (let leaves = 1; leaves < growth.leaves; leaves++) {
    const at = mostGain(open);
    const next = open[at];
    if (next?.split === undefined) break;
    open.splice(at, 1);
    const { column, bin } = next.split;
    const child = nodes.length;
    const node = nodes[next.node];
    if (node === undefined) throw new RangeError('a leaf is missing from its tree');
    Object.assign(node, { column, bin, child });
    for (const rows of partition(ground.table.bins[column] ?? new Uint8Array(), next.rows, bin)) {
      open.push({ node: nodes.length, rows, split: bestSplit(ground, rows, growth) });
      nodes.push(leafOf(ground, rows, growth));
    }
  }
  return nodes;
}

function mostGain(open: readonly Open[]): number {
  let best = -1;
  let gain = 0;
  open.forEach(({ split }, at) => {
    if (split === undefined || split.gain <= gain) return;
    best = at;
    gain = split.gain;
  });
  return best;
}

function leafOf({ slopes, curves }: Ground, rows: Uint32Array, { damping, pace }: Growth): GrownNode {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return { value: (-slope / (curve + damping)) * pace, column: -1, bin: -1, child: -1 };
}

function partition(bins: Uint8Array, rows: Uint32Array, bin: number): [Uint32Array, Uint32Array] {
  return [rows.filter((row) => (bins[row] ?? 0) <= bin), rows.filter((row) => (bins[row] ?? 0) > bin)];
}

const mostBins = 64;
const slopeIn = new Float64Array(mostBins);
const curveIn = new Float64Array(mostBins);
const countIn = new Uint32Array(mostBins);

function bestSplit(ground: Ground, rows: Uint32Array, growth: Growth): Split | undefined {
  if (rows.length < 2 * growth.leastRows) return undefined;
  let best: Split | undefined;
  for (const column of ground.columns) {
    const found = splitOf(ground, { column, rows }, growth);
    if (found !== undefined && found.gain > (best?.gain ?? least)) best = found;
  }
  return best;
}

const least = 1e-9;

type Column = { readonly column: number; readonly rows: Uint32Array };

function splitOf(ground: Ground, { column, rows }: Column, growth: Growth): Split | undefined {
  const used = (ground.table.edges[column]?.length ?? 0) + 1;
  if (used < 2) return undefined;
  fillBins(ground, { column, rows }, used);
  let slope = 0;
  let curve = 0;
  for (let bin = 0; bin < used; bin++) {
    slope += slopeIn[bin] ?? 0;
    curve += curveIn[bin] ?? 0;
  }
  const whole = (slope * slope) / (curve + growth.damping);
  let best: Split | undefined;
  let [leftSlope, leftCurve, left] = [0, 0, 0];
  for (let bin = 0; bin < used - 1; bin++) {
    leftSlope += slopeIn[bin] ?? 0;
    leftCurve += curveIn[bin] ?? 0;
    left += countIn[bin] ?? 0;
    if (left < growth.leastRows || countIn[bin] === 0) continue;
    if (rows.length - left < growth.leastRows) break;
    const gain =
      (leftSlope * leftSlope) / (leftCurve + growth.damping) +
      (slope - leftSlope) ** 2 / (curve - leftCurve + growth.damping) -
      whole;
    if (gain > (best?.gain ?? least)) best = { column, bin, gain };
  }
  return best;
}

function fillBins({ table, slopes, curves }: Ground, { column, rows }: Column, used: number): void {
  slopeIn.fill(0, 0, used);
  curveIn.fill(0, 0, used);
  countIn.fill(0, 0, used);
  const bins = table.bins[column] ?? new Uint8Array();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const bin = bins[row] ?? 0;
    slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[row] ?? 0);
    curveIn[bin] = (curveIn[bin] ?? 0) + (curves[row] ?? 0);
    countIn[bin] = (countIn[bin] ?? 0) + 1;
  }
}
