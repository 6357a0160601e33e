import type { Cell } from './act-phrases.ts';
import type { Mention } from './mention.ts';

/**
 * How a clause puts an act. `passive`: "I was overruled". `causing`: "makes me come". `said`: "she said ...".
 * `state`: "is proud of me". `bare`: no doer is named ("hanging out with them").
 */
export type Construct = 'plain' | 'passive' | 'causing' | 'said' | 'state' | 'bare';

/** A clause that may tell what somebody does to another, before anybody judged whether it does. */
export type Candidate = {
  readonly construct: Construct;
  /** Who does it; absent where the clause names nobody. */
  readonly doer?: Mention;
  readonly toward?: Mention;
  /** The word between the act and `toward`. */
  readonly by?: string;
  /** Base form, or the lexicon's phrase. */
  readonly act: string;
  readonly cell?: Cell;
  readonly isNot: boolean;
  readonly isMust: boolean;
  readonly isWish: boolean;
  readonly isMaybe: boolean;
  readonly chain?: string;
  readonly first: number;
  readonly head: number;
  readonly last: number;
};
