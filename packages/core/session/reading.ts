import type { Estimate } from '../statistics/estimate.ts';
import type { Milliseconds, Proportion } from '../units.ts';
import type { Quote } from './quote.ts';
import type { Silence } from './silence.ts';
import type { Role } from './utterance.ts';

export type { Estimate };

/**
 * Why a figure is not shown (methods 0.7, 6.2).
 * `roles-unknown`: who is the coach has to be said first. `starts-only`, `times-in-blocks`,
 * `whole-seconds`, `ends-padded` (every end is the next start), `times-out-of-order` and `one-channel`
 * (no word-level times per channel): the file's times cannot carry it. `few-words`, `few-questions`,
 * `few-reflections`, `few-pairs` (of turns): too little to count (`have` of `need`). `other-language`: our rules read English.
 * `language-unknown`: too little text to tell. `partial-times`: pieces
 * without a start or an end. `room`: one label stands for several people.
 */
export const withheldReasons = [
  'no-names',
  'partial-names',
  'roles-unknown',
  'room',
  'no-times',
  'partial-times',
  'starts-only',
  'times-in-blocks',
  'whole-seconds',
  'ends-padded',
  'times-out-of-order',
  'one-channel',
  'few-words',
  'few-questions',
  'few-reflections',
  'few-pairs',
  'other-language',
  'language-unknown',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export type Withheld = {
  readonly withheld: WithheldReason;
  readonly have?: number;
  readonly need?: number;
};

/** A number that passed its gate, or the reason why none is shown. */
export type Figure<T> = { readonly known: T } | Withheld;

export type Spread = { readonly median: number; readonly p90: number; readonly n: number };

/** What one speaker did with the floor. */
export type SpeakerFloor = {
  readonly speaker: number;
  readonly words: number;
  readonly turns: number;
  readonly turnWords: Spread;
  readonly talkTime: Figure<Milliseconds>;
  /** Seconds per turn. */
  readonly turnSeconds: Figure<Spread>;
  readonly questions: readonly Quote[];
  /** Questions in ten minutes of the session, with a Poisson interval. */
  readonly questionsPerTenMinutes: Figure<Estimate>;
};

/** Gaps (> 0) and overlaps (< 0) between one speaker's end and the next one's start, in seconds. */
export type FloorTransfer = {
  readonly from: number;
  readonly to: number;
  readonly offsets: readonly number[];
};

export type Floor = {
  readonly words: number;
  /** From the first word to the last. */
  readonly duration: Figure<Milliseconds>;
  readonly speakers: Figure<readonly SpeakerFloor[]>;
  /** The coach's part of what coach and client said; nobody else's words are in it. */
  readonly coachShareOfWords: Figure<Proportion>;
  readonly coachShareOfTime: Figure<Proportion>;
  readonly silences: Figure<readonly Silence[]>;
  readonly turnChanges: Figure<number>;
  readonly transfers: Figure<readonly FloorTransfer[]>;
};

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

/** Who seems to be the coach: a proposal with its grounds, for a person to confirm. */
export type RoleProposal = {
  readonly roles: readonly Role[];
  readonly by: 'person' | 'label' | 'talk' | 'nobody';
  /** The counts it rests on; empty when a person said so. */
  readonly grounds: readonly RoleGround[];
};

export type RoleGround = {
  readonly speaker: number;
  readonly kind: 'label' | 'questions' | 'you-words' | 'i-words';
  readonly value: number;
};

export type Reading = {
  /** Version of the rules and lexicons; the same version reads the same file the same way. */
  readonly version: string;
  readonly seed: number;
  readonly roles: RoleProposal;
  readonly floor: Floor;
  readonly coachMoves: Figure<CoachMoves>;
};
