import { bucketBits, type SparseVector } from '@crucible/reading/features/sparse-vector.ts';
import { turnAt } from '@crucible/reading/models/first-scores.ts';
import type { BlockPlace } from '@crucible/reading/models/stacked-model.ts';
import type { Example } from './example.ts';
import type { Rows } from './rows.ts';

/** Rows of hashed features, and for each column the block and bucket it stands for, in rising order. */
export type BlockRows = { readonly rows: Rows; readonly columns: readonly BlockColumn[] };
export type BlockColumn = { readonly block: number; readonly bucket: number };

/**
 * What a learner sees of examples. Buckets met in fewer than `leastGroups` groups are left out: they say
 * more about one session than about how people talk, and they could be traced to it.
 */
export function blockRows(
  examples: readonly Example[],
  blocks: readonly BlockPlace[],
  leastGroups: number,
): BlockRows {
  const kept = keptColumns(examples, blocks, leastGroups);
  const columnOf = new Map(kept.map((key, column) => [key, column]));
  const starts = new Uint32Array(examples.length + 1);
  const index: number[] = [];
  const values: number[] = [];
  examples.forEach((example, row) => {
    blocks.forEach((place, block) => {
      const { buckets, value } = vectorAt(example, place);
      for (const bucket of buckets) {
        const column = columnOf.get(keyOf(block, bucket));
        if (column === undefined) continue;
        index.push(column);
        values.push(value);
      }
    });
    starts[row + 1] = index.length;
  });
  return {
    rows: {
      count: examples.length,
      columns: kept.length,
      starts,
      index: Uint32Array.from(index),
      values: Float64Array.from(values),
    },
    columns: kept.map((key) => ({ block: key >>> bucketBits, bucket: key & (2 ** bucketBits - 1) })),
  };
}

const nothing: SparseVector = { buckets: new Uint32Array(), value: 0 };

function vectorAt({ session, at }: Example, { kind, relation }: BlockPlace): SparseVector {
  const turn = turnAt(session.neighbours[at] ?? {}, relation, at);
  return (turn === undefined ? undefined : session.vectors[turn]?.[kind]) ?? nothing;
}

function keyOf(block: number, bucket: number): number {
  return (block << bucketBits) | bucket;
}

function keptColumns(
  examples: readonly Example[],
  blocks: readonly BlockPlace[],
  leastGroups: number,
): number[] {
  const met = new Map<number, { count: number; last: string }>();
  const byGroup = examples.toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  for (const example of byGroup) {
    blocks.forEach((place, block) => {
      for (const bucket of vectorAt(example, place).buckets) {
        const key = keyOf(block, bucket);
        const seen = met.get(key);
        if (seen === undefined) met.set(key, { count: 1, last: example.group });
        else if (seen.last !== example.group) {
          seen.count += 1;
          seen.last = example.group;
        }
      }
    });
  }
  return [...met].flatMap(([key, { count }]) => (count >= leastGroups ? [key] : [])).sort((a, b) => a - b);
}
