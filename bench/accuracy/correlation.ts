/** Pearson's r of pairs; NaN where either side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const product = (of: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0);
  const both = product(([a, b]) => (a - x) * (b - y));
  return both / Math.sqrt(product(([a]) => (a - x) ** 2) * product(([, b]) => (b - y) ** 2));
}
