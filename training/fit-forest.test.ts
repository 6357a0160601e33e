import { pcg32 } from '@crucible/core/random.ts';
import { correlation } from '@crucible/core/statistics/correlation.ts';
import { exp } from '@crucible/reading/models/exp.ts';
import { forestScore } from '@crucible/reading/models/forest.ts';
import { describe, expect, it } from 'vitest';
import { binnedTable } from './binned-table.ts';
import { type ForestRecipe, fitForest } from './fit-forest.ts';
import { growTree } from './grow-tree.ts';

const random = pcg32(11);
const draw = (): number => random.uint32() / 2 ** 32;
const table = Array.from({ length: 400 }, () => [draw(), draw(), Math.round(draw() * 3), 0.5]);
const recipe: ForestRecipe = {
  trees: 120,
  leaves: 6,
  leastRows: 10,
  damping: 1,
  pace: 0.1,
  rowShare: 0.7,
  columnShare: 0.7,
  loss: 'value',
};
const columns = [0, 1, 2, 3];

describe('a forest', () => {
  const targets = table.map(([a = 0, b = 0, c = 0]) => (a > 0.5 ? b : -b) + c / 4);

  it('finds what two inputs only say together', () => {
    const forest = fitForest({ table: binnedTable(table), targets, columns, seed: 'one' }, recipe);
    const unseen = Array.from({ length: 200 }, () => [draw(), draw(), Math.round(draw() * 3), 0.5]);
    const read = unseen.map((row) => forestScore(forest, row));
    const truth = unseen.map(([a = 0, b = 0, c = 0]) => (a > 0.5 ? b : -b) + c / 4);
    expect(correlation(read, truth)).toBeGreaterThan(0.9);
  });

  it('is the same for the same seed and another one for another', () => {
    const grow = (seed: string) => fitForest({ table: binnedTable(table), targets, columns, seed }, recipe);
    expect(grow('one')).toEqual(grow('one'));
    expect(grow('one').numbers).not.toEqual(grow('two').numbers);
  });

  it('looks at no column it was not given, and at none that never varies', () => {
    const forest = fitForest({ table: binnedTable(table), targets, columns: [1, 3], seed: 'x' }, recipe);
    expect(new Set([...forest.inputs].filter((input) => input !== 0xffff))).toEqual(new Set([1]));
  });

  it('of presences gives log odds that come true', () => {
    const present = table.map(([a = 0]) => (draw() < (a > 0.5 ? 0.8 : 0.2) ? 1 : 0));
    const forest = fitForest(
      { table: binnedTable(table), targets: present, columns: [0], seed: 'p' },
      { ...recipe, loss: 'presence', leaves: 2, trees: 60 },
    );
    const chance = (value: number): number => 1 / (1 + exp(-forestScore(forest, [value, 0, 0, 0])));
    expect(chance(0.9)).toBeGreaterThan(0.7);
    expect(chance(0.1)).toBeLessThan(0.3);
  });
});

describe('one tree with two leaves', () => {
  it('splits where the squared error falls most, as trying every cut does', () => {
    const targets = table.map(([a = 0, b = 0]) => Math.sin(5 * a) + b / 10);
    const binned = binnedTable(table);
    const [root] = growTree(
      {
        table: binned,
        slopes: Float64Array.from(targets, (target) => -target),
        curves: new Float64Array(targets.length).fill(1),
        rows: Uint32Array.from(targets, (_, row) => row),
        columns: [0],
      },
      { leaves: 2, leastRows: 10, damping: 0, pace: 1 },
    );
    const errorAt = (bin: number): number => {
      const parts = [true, false].map((left) =>
        targets.filter((_, row) => (binned.bins[0]?.[row] ?? 0) <= bin === left),
      );
      return parts.reduce((sum, part) => {
        const mean = part.reduce((a, b) => a + b, 0) / Math.max(1, part.length);
        return sum + part.reduce((total, value) => total + (value - mean) ** 2, 0);
      }, 0);
    };
    const errors = Array.from(binned.edges[0] ?? [], (_, bin) => errorAt(bin));
    expect(root?.bin).toBe(errors.indexOf(Math.min(...errors)));
  });
});

describe('bins', () => {
  it('part values exactly where their edges say', () => {
    const { bins, edges } = binnedTable(table);
    table.forEach((row, at) => {
      row.forEach((value, column) => {
        const below = Array.from(edges[column] ?? []).filter((edge) => value > edge).length;
        expect(bins[column]?.[at]).toBe(below);
      });
    });
    expect(edges[3]).toHaveLength(0);
  });
});
