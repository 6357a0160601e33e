/**
 * The eight directions in which one person can act toward another, counter-clockwise from the top:
 * PA leads, BC pushes past, DE goes cool, FG steps back, HI goes along, JK keeps the peace, LM supports,
 * NO draws in. Leading-following is the upright axis, warm-cool the level one (methods 1).
 */
export const octants = ['PA', 'BC', 'DE', 'FG', 'HI', 'JK', 'LM', 'NO'] as const;
export type Octant = (typeof octants)[number];

/** Where each octant lies, in degrees from warm, in the order of `octants`. */
export const octantAngles: readonly number[] = octants.map((_, at) => (90 + 45 * at) % 360);

export function octantAngle(octant: Octant): number {
  return octantAngles[octants.indexOf(octant)] ?? 0;
}

/** The octant whose middle lies nearest to an angle in degrees. */
export function octantNear(angle: number): Octant {
  return octants[octantAngles.indexOf((((Math.round(angle / 45) % 8) + 8) % 8) * 45)] ?? 'PA';
}

/** Shorter than this a direction is mostly rounding. */
const shortest = 0.25;
const step = Math.PI / 4;

/**
 * The octant that a rated act lies in, or nothing where it leads no more than it follows and is no
 * warmer than cold. `dominance` and `affiliation` run from -2 to 2; the angle is atan2 of the two, and an angle
 * on the border belongs to the next octant counter-clockwise.
 */
export function octantAt(dominance: number, affiliation: number): Octant | undefined {
  if (Math.hypot(dominance, affiliation) < shortest) return undefined;
  const turns = Math.round(Math.atan2(dominance, affiliation) / step) + 16;
  return octants[(turns - 2) % 8];
}
