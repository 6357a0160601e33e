/**
 * The value below which the part `p` of a sample lies.
 * Source: Hyndman & Fan 1996, type 7 (the default of R and numpy). In words: sort, walk the part `p` of
 * the way from the first to the last value, and interpolate linearly between the two neighbours.
 * Range: `p` from 0 to 1, at least one value. Not for circular quantities. With few values the outer
 * quantiles are little more than the extremes.
 * Example: quantile([1, 2, 3, 4], 0.5) is 2.5.
 */
export function quantile(values: readonly number[], p: number): number {
  return quantiles(values, [p])[0] ?? 0;
}

/** The same for several parts of one sample, which is sorted once. */
export function quantiles(values: ArrayLike<number>, parts: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('quantile needs at least one value');
  const sorted = Float64Array.from(values).sort();
  return parts.map((p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile needs p from 0 to 1, got ${p}`);
    const place = (sorted.length - 1) * p;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  });
}
