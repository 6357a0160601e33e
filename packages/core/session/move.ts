import type { Estimate } from '../statistics/estimate.ts';
import type { Proportion } from '../units.ts';
import type { Figure } from './figure.ts';
import type { Quote } from './quote.ts';

export const moves = ['question', 'reflection', 'input', 'other'] as const;
/** What a coach's utterance mainly does (methods 5.1). `input`: information, advice, options. */
export type Move = (typeof moves)[number];

/** What may be there beside the main move: a turn can say back and ask. */
export const presences = ['question', 'reflection', 'input'] as const;
export type Presence = (typeof presences)[number];

/** `open`: it cannot be answered by yes, no or one fact. */
export const questionForms = ['open', 'closed'] as const;
export type QuestionForm = (typeof questionForms)[number];

export type CoachMove = {
  readonly utterance: number;
  readonly move: Move;
  /** Of each move, calibrated on sessions that were not learned from; four decimals. */
  readonly probabilities: Readonly<Record<Move, Proportion>>;
  /** What is there, the main move or not. */
  readonly present: readonly Presence[];
  readonly presentProbabilities: Readonly<Record<Presence, Proportion>>;
  /** Where a question is present. */
  readonly form?: QuestionForm;
  /** The clause that speaks most for the move. */
  readonly quote: Quote;
  /** What the rules for clauses say of the quote (docs/methods/coach-moves.md): a cue, no decision. */
  readonly rule: string;
};

export type CoachMoves = {
  /** One for each utterance of the coach, in order. */
  readonly moves: readonly CoachMove[];
  readonly counts: Readonly<Record<Move, number>>;
  /** Reflections for each question; an interval on the log scale (methods 5.3). */
  readonly reflectionsPerQuestion: Figure<Estimate>;
};
