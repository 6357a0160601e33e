/**
 * The chance that `n` directions that favour none have a mean unit vector at least as long as `length` (0 to
 * 1). Source: Wilkie 1983, from n = 5 on good to a few thousandths. Sees one common direction only: two
 * opposite ones cancel.
 * Example: n 18, length .573 gives .0019.
 */
export function rayleigh(n: number, length: number): number {
  const sum = n * length;
  return Math.min(1, Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - sum * sum)) - (1 + 2 * n)));
}
