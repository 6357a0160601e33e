import type { Milliseconds } from '../units.ts';
import type { Quote } from './quote.ts';

/** At least three seconds in which nobody spoke, after `quote`. */
export type Silence = {
  readonly kind: 'silence';
  readonly quote: Quote;
  readonly length: Milliseconds;
  /** The utterance that ended the silence. */
  readonly brokenBy: Quote;
};
