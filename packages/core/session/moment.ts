import type { Milliseconds } from '../units.ts';
import type { Quote } from './quote.ts';

/**
 * A span worth a look, offered as a question and never as a finding about a person.
 * `silence`: at least three seconds in which nobody spoke, after `quote`.
 */
export type Moment = {
  readonly kind: 'silence';
  readonly quote: Quote;
  readonly length: Milliseconds;
  /** The utterance that ended the silence. */
  readonly brokenBy: Quote;
};
