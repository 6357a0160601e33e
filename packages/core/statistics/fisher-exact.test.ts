import { describe, expect, it } from 'vitest';
import { fisherExact } from './fisher-exact.ts';

describe("Fisher's exact test", () => {
  it.each([
    // scipy.stats.fisher_exact, scipy 1.17
    [9, 12, 3, 11, 0.03912570132787],
    [7, 10, 6, 40, 0.0013840360205121],
    [3, 4, 1, 4, 0.4857142857142857],
    [0, 5, 0, 9, 1],
    [8, 8, 0, 20, 3.2173e-7],
  ])('of %d of %d against %d of %d', (a, n, b, m, p) => {
    expect(Math.abs(fisherExact({ hits: a, n }, { hits: b, n: m }) / p - 1)).toBeLessThan(1e-4);
  });

  it('is the share of all ways to deal the hits out that are no more likely', () => {
    // Every way of choosing which 5 of 9 are hits, 4 of the 9 being in the first group.
    const counts = [0, 0, 0, 0, 0];
    for (let set = 0; set < 512; set++) {
      const hits = [...set.toString(2)].filter((bit) => bit === '1').length;
      const inA = [...(set & 15).toString(2)].filter((bit) => bit === '1').length;
      if (hits === 5) counts[inA] = (counts[inA] ?? 0) + 1;
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    for (const [inA, ways] of counts.entries()) {
      const p = counts.filter((other) => other <= ways).reduce((sum, count) => sum + count, 0) / all;
      expect(fisherExact({ hits: inA, n: 4 }, { hits: 5 - inA, n: 5 })).toBeCloseTo(p, 10);
    }
  });
});
