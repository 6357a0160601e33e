import { logGamma } from './log-gamma.ts';

/** How often something was met: in `hits` of `n`. */
export type Share = { readonly hits: number; readonly n: number };

/**
 * The chance of two shares at least as unlike as these if both came from one urn, with the totals as they
 * are. Source: Fisher 1935, two-sided: all tables that are no more likely than this one. Exact at any size;
 * a little too careful at small ones. Range: whole numbers, 0 <= hits <= n.
 * Example: 9 of 12 against 3 of 11 is .039.
 */
export function fisherExact(a: Share, b: Share): number {
  const hits = a.hits + b.hits;
  const chance = (inA: number): number =>
    Math.exp(logChoose(a.n, inA) + logChoose(b.n, hits - inA) - logChoose(a.n + b.n, hits));
  const here = chance(a.hits);
  let p = 0;
  for (let inA = Math.max(0, hits - b.n); inA <= Math.min(a.n, hits); inA++) {
    const there = chance(inA);
    if (there <= here * (1 + rounding)) p += there;
  }
  return Math.min(1, p);
}

/** Equally likely tables differ by this much. */
const rounding = 1e-7;

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
