import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

describe("Holm's correction", () => {
  it.each([
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ],
    [
      [0.5, 0.9],
      [1, 1],
    ],
    [[0.02], [0.02]],
    [[], []],
  ])('of %j is %j', (ps, expected) => {
    for (const [at, p] of holm(ps).entries()) expect(p).toBeCloseTo(expected[at] ?? Number.NaN, 12);
    expect(ps).toHaveLength(expected.length);
  });

  it('finds what stepping down finds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { maxLength: 9 }), (ps) => {
        const found = holm(ps).map((p) => p <= 0.05);
        const order = ps.map((_, at) => at).sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
        const stop = order.findIndex((at, rank) => (ps[at] ?? 1) > 0.05 / (ps.length - rank));
        const stepped = new Set(stop === -1 ? order : order.slice(0, stop));
        // Multiplying and dividing round differently at the border itself.
        fc.pre(holm(ps).every((p) => Math.abs(p - 0.05) > 1e-9));
        expect(found).toEqual(ps.map((_, at) => stepped.has(at)));
      }),
    );
  });
});
