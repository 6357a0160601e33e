import { studentQuantile } from '../statistics/student-t.ts';
import { turnBetween, type Vector, vectorAt } from './angle.ts';
import {
  type Direction,
  type DirectionReading,
  type Drawing,
  drawnAngles,
  type Placed,
} from './direction.ts';

/** Acts of one side with what may be said of their direction. */
export type Leaning = { readonly acts: readonly Placed[]; readonly reading: DirectionReading };

/** The second side's direction less the first's. */
export type DirectionContrast =
  /** A side's own direction may not be said, so nothing is computed. */
  | { readonly standing: 'too-few' }
  | {
      /** `apart`: the interval leaves 0 out. */
      readonly standing: 'not-apart' | 'apart';
      /** In degrees, counter-clockwise, above -180 and up to 180. */
      readonly turn: number;
      /** They lie beside the turn, and so may pass 180 or -180. */
      readonly low: number;
      readonly high: number;
      /** Of the interval: 1 - .05 / family. */
      readonly level: number;
      /** Of the mean unit vectors: it stays small where the sides agree on little, however far they turn. */
      readonly difference: Vector;
    };

/** `family`: how many such questions are asked at once (methods 0.3). */
type Asked = Drawing & { readonly family: number };

/**
 * Whether acts lean another way with one person than with another (methods 0.7, 1.4): the turn between two
 * directions that both passed their gate, and how far it may be off. Each direction's error is the spread of
 * its bootstrap samples, drawn as the direction was, widened for few sessions (n / (n - 1)); the interval takes
 * Student's t with the freedom of both (Welch 1947). Percentiles of the same samples are too narrow here: at
 * ten acts they find a turn in .11 to .18 where there is none (docs/methods/circumplex.md). Asked of several
 * pairs at once the interval widens (Bonferroni), so that any false find stays near .05. An interval that holds
 * 0 says that the record does not tell them apart, not that they are alike.
 */
export function contrastDirections(
  [first, second]: readonly [Leaning, Leaning],
  { family, ...drawing }: Asked,
): DirectionContrast {
  if (!first.reading.passed || !second.reading.passed) return { standing: 'too-few' };
  const [one, other] = [first.reading.direction, second.reading.direction];
  const turn = turnBetween(one.angle, other.angle);
  const level = 1 - 0.05 / family;
  const errors = [errorOf(first.acts, one, drawing), errorOf(second.acts, other, drawing)] as const;
  const reach = reachOf(errors, level);
  const [low, high] = [turn - reach, turn + reach];
  return {
    standing: Math.ceil(low / 360) * 360 > high ? 'apart' : 'not-apart',
    ...{ turn, low, high, level, difference: differenceOf(one, other) },
  };
}

type DirectionError = { readonly variance: number; readonly units: number };

function errorOf(acts: readonly Placed[], direction: Direction, drawing: Drawing): DirectionError {
  const units = direction.unit === 'session' ? direction.sessions : direction.n;
  const turns = drawnAngles(acts, drawing).map((angle) => turnBetween(direction.angle, angle));
  const spread = turns.reduce((sum, turn) => sum + turn * turn, 0) / turns.length;
  return { variance: (spread * units) / (units - 1), units };
}

function reachOf(errors: readonly DirectionError[], level: number): number {
  const variance = errors.reduce((sum, one) => sum + one.variance, 0);
  if (variance < rounding ** 2) return rounding;
  const freedom = variance ** 2 / errors.reduce((sum, one) => sum + one.variance ** 2 / (one.units - 1), 0);
  return studentQuantile((1 + level) / 2, freedom) * Math.sqrt(variance);
}

/** In degrees; acts that all agree have no spread, and their mean angle may still miss their octant by less. */
const rounding = 1e-6;

function differenceOf(one: Direction, other: Direction): Vector {
  const [from, to] = [vectorAt(one.angle), vectorAt(other.angle)];
  return {
    x: to.x * other.length - from.x * one.length,
    y: to.y * other.length - from.y * one.length,
  };
}
