import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { type Rows, resampleSums, sumsOf } from './resampled-sums.ts';

/** Five columns over seven rows, of which the first three are a stratum. */
const columns = Array.from({ length: 5 }, (_, column) =>
  Float64Array.from({ length: 7 }, (_, row) => (column === 4 ? 1 : 10 ** column * (row + 1))),
);
const rows: Rows = { columns, ends: [3, 7] };

describe('sums over rows', () => {
  it('of all rows are those of each column in each stratum', () => {
    const [first, second] = sumsOf(rows).map((sums) => [...sums.subarray(0, 5)]);
    expect(first).toEqual([6, 60, 600, 6000, 3]);
    expect(second).toEqual([22, 220, 2200, 22_000, 4]);
  });

  it('of given rows count each as often as it was drawn', () => {
    const drawn: number[][] = [];
    resampleSums(rows, { kind: 'given', rows: [Int32Array.from([0, 0, 2, 6, 6, 6, 3])] }, (sums) =>
      drawn.push(...sums.map((one) => [...one.subarray(0, 5)])),
    );
    expect(drawn).toEqual([
      [5, 50, 500, 5000, 3],
      [25, 250, 2500, 25_000, 4],
    ]);
  });

  it('keep the size of each stratum, and every row comes equally often', () => {
    const mean = [0, 0];
    resampleSums(rows, { kind: 'drawn', random: pcg32(5), draws: 4000 }, (sums) => {
      expect(sums.map((one) => one[4])).toEqual([3, 4]);
      for (const at of [0, 1]) mean[at] = (mean[at] ?? 0) + (sums[at]?.[0] ?? 0) / 4000;
    });
    // Rows 1 to 3 and 4 to 7; the standard errors of these means are .022 and .035.
    expect(Math.abs((mean[0] ?? 0) - 6)).toBeLessThan(0.1);
    expect(Math.abs((mean[1] ?? 0) - 22)).toBeLessThan(0.15);
  });

  it('of a row that is not there are a defect', () => {
    const draws = { kind: 'given', rows: [Int32Array.from([7])] } as const;
    expect(() => resampleSums(rows, draws, () => undefined)).toThrow('row 7 was drawn and is not there');
  });
});
