import type { Degrees } from '../units.ts';
import { angleOf, vectorAt } from './angle.ts';
import { octantAngles } from './octant.ts';

/**
 * A profile of eight octant scores as a level and one wave around the circle (methods 1.2; Gurtman 1992,
 * Wright et al. 2009). elevation is the mean; x and y are 2/8 of the sums of scores times cosine and sine of
 * the octants' angles; amplitude is their length and displacement their angle; fit is 1 less the squares that
 * level and wave leave over those around the mean, 0 to 1. All but displacement (degrees) and fit are in the
 * unit of the scores.
 *
 * A flat profile (spread within rounding) has neither displacement nor fit; one with variance but no first
 * wave has fit 0 and no displacement. Below a fit of .70 only the elevation may be shown; a high fit is a
 * gate, not a finding: smooth scales give it by chance.
 * Example: 4.0 3.4 2.6 1.9 1.8 2.3 3.0 3.9 has elevation 2.86, amplitude 1.13 at 76.7 degrees, fit .995.
 */
export type StructuralSummary = {
  readonly elevation: number;
  readonly x: number;
  readonly y: number;
  readonly amplitude: number;
  readonly displacement?: Degrees;
  readonly fit?: number;
};

/** `scores` in the order of the octants, PA to NO; nothing where one of them is missing. */
export function structuralSummary(scores: readonly (number | undefined)[]): StructuralSummary | undefined {
  if (scores.length !== axes.length) throw new RangeError('a structural summary needs eight octants');
  let sum = 0;
  let x = 0;
  let y = 0;
  let largest = 0;
  for (const [at, axis] of axes.entries()) {
    const score = scores[at];
    if (score === undefined) return undefined;
    sum += score;
    x += score * axis.x;
    y += score * axis.y;
    largest = Math.max(largest, Math.abs(score));
  }
  const wave = { elevation: sum / 8, x: x / 4, y: y / 4, amplitude: Math.hypot(x, y) / 4 };
  return { ...wave, ...shapeOf(scores, wave, largest) };
}

const axes = octantAngles.map(vectorAt);

type Wave = Pick<StructuralSummary, 'elevation' | 'x' | 'y' | 'amplitude'>;

function shapeOf(
  scores: readonly (number | undefined)[],
  { elevation, x, y, amplitude }: Wave,
  largest: number,
): Pick<StructuralSummary, 'displacement' | 'fit'> {
  const rounding = roundingAt(largest);
  let around = 0;
  let left = 0;
  for (const [at, axis] of axes.entries()) {
    const above = (scores[at] ?? 0) - elevation;
    around += above * above;
    left += (x * axis.x + y * axis.y - above) ** 2;
  }
  if (Math.sqrt(around / 7) <= rounding) return {};
  if (amplitude <= rounding) return { fit: 0 };
  return { displacement: angleOf({ x, y }), fit: 1 - left / around };
}

/** What rounding alone may leave of spread and amplitude where the largest score is this far from 0. */
export function roundingAt(largest: number): number {
  return 8 * Number.EPSILON * 8 * largest;
}
