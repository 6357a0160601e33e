/**
 * The eight directions of what people do to one another (methods 1.1), at 90, 135 ... 45 degrees
 * counter-clockwise from friendly: takes charge, puts down, goes cold, withdraws, gives in, pleases, supports,
 * draws in.
 */
export const octants = ['PA', 'BC', 'DE', 'FG', 'HI', 'JK', 'LM', 'NO'] as const;
export type Octant = (typeof octants)[number];

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
