import type { Estimate } from '../statistics/estimate.ts';
import type { Figure } from './figure.ts';
import type { Quote } from './quote.ts';

export const moves = ['question', 'reflection', 'input', 'other'] as const;
/** What a coach's utterance does, by rules (methods 5.1). `input`: information, advice, options. */
export type Move = (typeof moves)[number];

export type CoachMove = {
  readonly utterance: number;
  readonly move: Move;
  /** The clause that decided it. */
  readonly quote: Quote;
  readonly rule: string;
};

export type CoachMoves = {
  /** One for each utterance of the coach, in order. */
  readonly moves: readonly CoachMove[];
  readonly counts: Readonly<Record<Move, number>>;
  /** Reflections for each question; an interval on the log scale (methods 5.3). */
  readonly reflectionsPerQuestion: Figure<Estimate>;
};
