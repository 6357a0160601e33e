import { type Octant, octantAngles, octants } from '@crucible/core/circumplex/octant.ts';
import type { Random } from '@crucible/core/random.ts';

/** Angles of wish, they and I in degrees, and how far scenes agree on them: the mean unit vector's length. */
export type Pattern = { readonly angles: readonly [number, number, number]; readonly agreement: number };
export type DrawnParts = { readonly [Part in 'wish' | 'they' | 'i']?: Octant };

/** From 0 up to but not 1. */
export function unit(random: Random): number {
  return random.uint32() / 2 ** 32;
}

/** How often a part is not told: the wish in half of the scenes, the others in one of ten. */
const untold = { wish: 0.5, they: 0.1, i: 0.1 } as const;

/** One scene of a pattern: each part a von Mises draw around its angle, rounded to an octant. */
export function drawScene({ angles, agreement }: Pattern, random: Random): DrawnParts {
  const parts: { -readonly [Part in keyof DrawnParts]: DrawnParts[Part] } = {};
  for (const [at, part] of (['wish', 'they', 'i'] as const).entries()) {
    const angle = (angles[at] ?? 0) + vonMises(concentrationFor(agreement), random);
    if (unit(random) >= untold[part]) parts[part] = nearest(angle);
  }
  return parts;
}

function nearest(angle: number): Octant {
  const step = ((Math.round(angle / 45) % 8) + 8) % 8;
  return octants[octantAngles.indexOf(step * 45)] ?? 'PA';
}

/** Degrees around 0 by rejection from a uniform draw under the density's peak. */
function vonMises(concentration: number, random: Random): number {
  for (;;) {
    const angle = (2 * unit(random) - 1) * Math.PI;
    if (unit(random) <= Math.exp(concentration * (Math.cos(angle) - 1))) return (angle * 180) / Math.PI;
  }
}

const concentrations = new Map<number, number>();

/** The concentration whose mean unit vector has this length, by halving; the integral by a fine sum. */
function concentrationFor(agreement: number): number {
  const known = concentrations.get(agreement);
  if (known !== undefined) return known;
  let [low, high] = [0, 60];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (lengthAt(middle) < agreement) low = middle;
    else high = middle;
  }
  concentrations.set(agreement, low);
  return low;
}

function lengthAt(concentration: number): number {
  let [sum, along] = [0, 0];
  for (let at = 0; at < 2000; at++) {
    const angle = ((at + 0.5) / 2000) * 2 * Math.PI;
    const density = Math.exp(concentration * (Math.cos(angle) - 1));
    sum += density;
    along += density * Math.cos(angle);
  }
  return along / sum;
}

/**
 * Person and others lie `apart` degrees from each other in every part, on either side of a middle that is drawn
 * anew; the middle is what the room has where it is like neither.
 */
export function drawPatterns(
  { apart, agreement }: { readonly apart: number; readonly agreement: number },
  random: Random,
): Readonly<Record<'person' | 'others' | 'middle' | 'none', Pattern>> {
  const middle = [0, 1, 2].map(() => unit(random) * 360);
  const sides = middle.map(() => (unit(random) < 0.5 ? -1 : 1));
  const turned = (by: number): Pattern => ({
    angles: [0, 1, 2].map((at) => (middle[at] ?? 0) + (by * (sides[at] ?? 1) * apart) / 2) as [
      number,
      number,
      number,
    ],
    agreement,
  });
  return {
    person: turned(1),
    others: turned(-1),
    middle: turned(0),
    none: { ...turned(0), agreement: 1e-4 },
  };
}
