import { angleOf, vectorAt } from './angle.ts';
import { octantAngles } from './octant.ts';
import type { Resampled, Taken } from './scoring.ts';
import { roundingAt } from './structural-summary.ts';

/**
 * Level and wave of a mean profile, through those of each person: both are linear in the scores, so that
 * three sums do where the scores would need eight. Nothing where somebody lacks a score.
 */
export function meanWaves(octants: readonly Taken[]): Resampled | undefined {
  if (octants.some(({ values }) => values.includes(undefined))) return undefined;
  const people = octants[0]?.values.length ?? 0;
  const column = (parts: readonly number[]): Float64Array =>
    Float64Array.from({ length: people }, (_, row) =>
      octants.reduce((sum, { values }, at) => sum + (values[row] ?? 0) * (parts[at] ?? 0), 0),
    );
  const rounding = roundingAt(largestOf(octants));
  return {
    columns: [...weights.map(column), new Float64Array(people).fill(1)],
    summaries: (sums) => {
      const n = sums[3] ?? 0;
      const x = (sums[1] ?? 0) / n;
      const y = (sums[2] ?? 0) / n;
      const wave = { elevation: (sums[0] ?? 0) / n, x, y, amplitude: Math.hypot(x, y) };
      return [wave.amplitude > rounding ? { ...wave, displacement: angleOf({ x, y }) } : wave];
    },
  };
}

const axes = octantAngles.map(vectorAt);
/** Of the octants in elevation, x and y. */
const weights = [axes.map(() => 1 / 8), axes.map(({ x }) => x / 4), axes.map(({ y }) => y / 4)];

function largestOf(octants: readonly Taken[]): number {
  return octants.reduce(
    (largest, { values }) =>
      values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), largest),
    0,
  );
}
