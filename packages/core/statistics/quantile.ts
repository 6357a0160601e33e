/**
 * The value below which the part `p` of a sample lies.
 * Source: Hyndman & Fan 1996, type 7 (the default of R and numpy). In words: sort, walk the part `p` of
 * the way from the first to the last value, and interpolate linearly between the two neighbours.
 * Range: `p` from 0 to 1, at least one value. Not for circular quantities. With few values the outer
 * quantiles are little more than the extremes.
 * Example: quantile([1, 2, 3, 4], 0.5) is 2.5.
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError('quantile needs at least one value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile needs p from 0 to 1, got ${p}`);
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
