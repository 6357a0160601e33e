import { quantiles } from '../statistics/quantile.ts';
import { type Degrees, degrees } from '../units.ts';

/**
 * Directions on the circle, counter-clockwise from warm (0). They are added, compared and averaged here and
 * nowhere else: 350 and 10 lie 20 apart, and their middle is 0.
 */
export type Vector = { readonly x: number; readonly y: number };

export function vectorAt(angle: number): Vector {
  const radians = (angle * Math.PI) / 180;
  return { x: Math.cos(radians), y: Math.sin(radians) };
}

export function angleOf({ x, y }: Vector): Degrees {
  return degrees((Math.atan2(y, x) * 180) / Math.PI);
}

/** The turn that leads from `from` to `to` the shorter way, above -180 and up to 180. */
export function turnBetween(from: number, to: number): number {
  const turn = degrees(to - from + 180) - 180;
  return turn === -180 ? 180 : turn;
}

export function meanVector(vectors: readonly Vector[]): Vector {
  const sum = vectors.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / vectors.length, y: sum.y / vectors.length };
}

/** The direction of the mean of the unit vectors; meaningless where they cancel out. */
export function meanAngle(angles: readonly number[]): Degrees {
  return angleOf(meanVector(angles.map(vectorAt)));
}

/**
 * The directions below which the parts `parts` of a sample of directions lie, in degrees around the nearest
 * turn to its mean direction: they may lie below 0 or above 360, so that the lower one is the smaller number.
 * Source: methods 1.5. In words: turn the sample so that its mean direction is 0, take ordinary quantiles
 * (type 7) between -180 and 180, turn back. Not for a sample that fills the whole circle.
 * Example: circularQuantiles([350, 355, 358, 2, 5, 9, 14], [.025, .975]) is about [-9.25, 13.25].
 */
export function circularQuantiles(angles: readonly number[], parts: readonly number[]): number[] {
  const middle = meanAngle(angles);
  const turned = angles.map((angle) => turnBetween(middle, angle));
  const around = turnBetween(0, middle);
  return quantiles(turned, parts).map((turn) => turn + around);
}
