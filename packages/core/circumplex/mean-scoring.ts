import { meanWaves } from './mean-waves.ts';
import { maskOf, resampledScores, type Scoring, summedColumns, type Taken } from './scoring.ts';

/** Octant scores that are the means of the octants' columns over the rows that have them. */
export function meanScoring(octants: readonly Taken[]): Scoring {
  const summed = summedColumns(octants[0]?.values.length ?? 0);
  const places = octants.map((octant) => ({
    sum: summed.at(octant.name, (row) => octant.values[row] ?? 0),
    count: summed.at(`count${maskOf(octant)}`, (row) => (octant.values[row] === undefined ? 0 : 1)),
  }));
  const scoring: Omit<Scoring, 'resampled'> = {
    columns: summed.columns,
    scores: (sums) => [
      places.map(({ sum, count }) => (sums[count] === 0 ? undefined : (sums[sum] ?? 0) / (sums[count] ?? 0))),
    ],
  };
  return { ...scoring, resampled: meanWaves(octants) ?? resampledScores(scoring) };
}
