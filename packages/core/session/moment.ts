import type { Quote } from './quote.ts';
import type { StrainCode } from './strain-code.ts';

/**
 * `withdrawal`, `confrontation`: the client steps back or pushes back in the work with the coach.
 * `coach-strain`: the coach presses on, lectures, passes over a feeling. `repair`: either puts right.
 */
export const momentKinds = ['withdrawal', 'confrontation', 'coach-strain', 'repair'] as const;
export type MomentKind = (typeof momentKinds)[number];

/**
 * A span worth a look, offered as a question and never as a finding about a person (methods 4).
 * `probability`: how likely raters following the manual would have marked the utterance so; four decimals.
 */
export type Moment = {
  readonly kind: MomentKind;
  readonly code: StrainCode;
  readonly quote: Quote;
  readonly probability: number;
  /** The two turns before it, the earlier first; fewer at the start. */
  readonly before: readonly Quote[];
};

/** What a session has that is worth a look. */
export type Moments = {
  /** At most five an hour of talk, the likeliest first; only what is above its kind's floor. */
  readonly queue: readonly Moment[];
  /** Every candidate of every kind, the likeliest first. */
  readonly ranking: readonly Moment[];
};
