/**
 * How far two series of the same length rise and fall together, -1 to 1 (Pearson's r); absent where one of
 * them never varies or fewer than three values are there.
 * Formula: covariance over the product of the standard deviations. Not robust: one wild value can make it.
 * Example: correlation([1, 2, 3, 4], [1, 3, 2, 4]) is .8.
 */
export function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length !== b.length) throw new RangeError('correlation needs two series of one length');
  if (a.length < 3) return undefined;
  const meanA = mean(a);
  const meanB = mean(b);
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let at = 0; at < a.length; at++) {
    const fromA = (a[at] ?? 0) - meanA;
    const fromB = (b[at] ?? 0) - meanB;
    product += fromA * fromB;
    squareA += fromA * fromA;
    squareB += fromB * fromB;
  }
  if (isNothing(squareA, a, meanA) || isNothing(squareB, b, meanB)) return undefined;
  return Math.max(-1, Math.min(1, product / Math.sqrt(squareA * squareB)));
}

/** What rounding alone leaves of a series that never varies. */
function isNothing(squares: number, series: readonly number[], around: number): boolean {
  return squares <= series.length * (1e-12 * Math.max(1, Math.abs(around))) ** 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
