import { incompleteGamma } from './incomplete-gamma.ts';

/**
 * The x below which the part `p` of a Gamma(a) distribution lies: the inverse of P(a, x).
 * Formula: P only rises, so its crossing of `p` is enclosed by doubling and then halved until two
 * neighbouring numbers are left. Range: 0 <= p < 1, a > 0. A chi-square quantile with k degrees of
 * freedom is twice the quantile of Gamma(k / 2).
 * Example: gammaQuantile(0.5, 1) is ln 2.
 */
export function gammaQuantile(p: number, a: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError(`gammaQuantile needs 0 <= p < 1, got ${p}`);
  if (p === 0) return 0;
  let low = 0;
  let high = Math.max(1, a);
  while (incompleteGamma(a, high) < p) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high || high - low < 1e-15 * high) return middle;
    if (incompleteGamma(a, middle) < p) low = middle;
    else high = middle;
  }
}
