/** A probability that was given and whether it came true. */
export type Foretold = { readonly probability: number; readonly isTrue: boolean };

const bins = 10;

/**
 * How far probabilities are from what comes true (Naeini et al. 2015). In words: in each of ten bins of
 * equal width take the mean probability and the share that came true; the mean of their distances,
 * weighted by how many are in the bin. 0 is perfect. With few examples chance alone makes some hundredths.
 */
export function expectedCalibrationError(foretold: readonly Foretold[]): number {
  const distance = new Array<number>(bins).fill(0);
  for (const { probability, isTrue } of foretold) {
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    distance[bin] = (distance[bin] ?? 0) + probability - Number(isTrue);
  }
  return distance.reduce((sum, one) => sum + Math.abs(one), 0) / Math.max(1, foretold.length);
}
