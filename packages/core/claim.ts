import type { Quote } from './session/quote.ts';
import type { Estimate } from './session/reading.ts';

/** Who assigned the codes that a claim rests on, and whether they knew what was being asked. */
export type Coder = { readonly kind: 'human' | 'rules' | 'model'; readonly blind: boolean };

export type Gate = { readonly name: string; readonly passed: boolean; readonly why: string };

/**
 * Something the software says about a session (methods 0.1). It stands on at least one verbatim quote
 * and names at least two ordinary explanations. A claim is never edited: running again adds a new one.
 */
export type Claim = {
  readonly method: string;
  readonly version: string;
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly sessions: number;
  readonly estimate: Estimate;
  readonly p?: number;
  readonly gate: Gate;
  readonly coder: Coder;
  readonly alternatives: readonly [string, string, ...string[]];
  readonly supersededBy?: string;
};
