import type { Estimate } from '../statistics/estimate.ts';
import type { MovingTogether } from '../statistics/moving-together.ts';
import type { Figure } from './figure.ts';

/** One side of a stance, -2 to 2, with the range in which raters' values lay in 95 of 100 utterances read alike. */
export type Placed = { readonly value: number; readonly low: number; readonly high: number };

/**
 * How an utterance stands toward the other person in the room. `dominance`: leading (2) to following (-2).
 * `affiliation`: warm (2) to cool (-2). Of the utterance and never of a person.
 */
export type Stance = { readonly dominance: Placed; readonly affiliation: Placed };
export const stanceAxes = ['dominance', 'affiliation'] as const;
export type StanceAxis = (typeof stanceAxes)[number];

export type UtteranceStance = Stance & { readonly utterance: number };

/** Means over one role's utterances in a stretch of the session. */
export type MeanStance = {
  readonly speaker: number;
  readonly dominance: Estimate;
  readonly affiliation: Estimate;
};

/** A sixth of the session's utterances, [first, last). */
export type StanceSegment = {
  readonly first: number;
  readonly last: number;
  readonly means: readonly MeanStance[];
};

export type StanceReading = {
  /** One for each utterance of coach and client, in order. */
  readonly utterances: readonly UtteranceStance[];
  /** The session's means, coach first. */
  readonly means: readonly MeanStance[];
  readonly segments: readonly StanceSegment[];
  /** Coach's turn and the client's next: same side, by the shift test (methods 1.7). */
  readonly together: Readonly<Record<StanceAxis, Figure<MovingTogether>>>;
};
