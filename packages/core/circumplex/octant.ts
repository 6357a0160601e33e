/**
 * The eight directions in which one person can act toward another, counter-clockwise from the top:
 * PA leads, BC pushes past, DE goes cool, FG steps back, HI goes along, JK keeps the peace, LM supports,
 * NO draws in. Leading-following is the upright axis, warm-cool the level one (methods 1).
 */
export const octants = ['PA', 'BC', 'DE', 'FG', 'HI', 'JK', 'LM', 'NO'] as const;
export type Octant = (typeof octants)[number];
