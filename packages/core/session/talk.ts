import type { Estimate } from '../statistics/estimate.ts';
import type { Proportion } from '../units.ts';
import type { Figure } from './figure.ts';
import type { Quote } from './quote.ts';

export const talks = ['toward', 'away', 'neither'] as const;
/** Where the client's words lean, seen from the named goal (methods 5.4): to change, to staying, to neither. */
export type Talk = (typeof talks)[number];

export type LeaningTalk = {
  readonly utterance: number;
  readonly talk: Talk;
  /** Of each, calibrated on sessions that were not learned from; four decimals. */
  readonly probabilities: Readonly<Record<Talk, Proportion>>;
  /** The clause that speaks most for it. */
  readonly quote: Quote;
};

export type ClientTalk = {
  /** One for each utterance of the client, in order. */
  readonly talks: readonly LeaningTalk[];
  readonly counts: Readonly<Record<Talk, number>>;
  /** Toward for each away; an interval on the log scale, from ten of each. */
  readonly towardPerAway: Figure<Estimate>;
};
