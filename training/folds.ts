import { pcg32, seedFrom } from '@crucible/core/random.ts';

/**
 * The fold (0 to `count` - 1) of each group, so that folds have about the same number of examples: the
 * groups in an order drawn by the seed, the large ones first, each to the fold with fewest so far.
 */
export function foldsOf(groups: readonly string[], count: number, seed: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const random = pcg32(seedFrom(seed));
  const drawn = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => ({ entry, draw: random.uint32() }));
  drawn.sort((a, b) => b.entry[1] - a.entry[1] || a.draw - b.draw);
  const filled = new Array<number>(count).fill(0);
  return new Map(
    drawn.map(({ entry: [group, size] }) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold] = (filled[fold] ?? 0) + size;
      return [group, fold];
    }),
  );
}
