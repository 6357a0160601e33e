import type { Estimate } from '../statistics/estimate.ts';
import type { Milliseconds, Proportion } from '../units.ts';
import type { Figure, Withheld, WithheldReason } from './figure.ts';
import type { Moments } from './moment.ts';
import type { CoachMoves } from './move.ts';
import type { Narrative } from './narrative.ts';
import type { Quote } from './quote.ts';
import type { Silence } from './silence.ts';
import type { StanceReading } from './stance.ts';
import type { ClientTalk } from './talk.ts';
import type { Role } from './utterance.ts';

export type { Estimate, Figure, Withheld, WithheldReason };

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
  /** Version of rules, lexicons and weights; the same version reads the same file the same way. */
  readonly version: string;
  readonly seed: number;
  readonly roles: RoleProposal;
  readonly floor: Floor;
  readonly coachMoves: Figure<CoachMoves>;
  /** Withheld without a named goal. */
  readonly clientTalk: Figure<ClientTalk>;
  readonly stance: Figure<StanceReading>;
  readonly moments: Figure<Moments>;
} & Narrative;
