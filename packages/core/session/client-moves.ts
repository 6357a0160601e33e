import type { Quote } from './quote.ts';

export const clientMoveKinds = ['asks', 'picks-up', 'gives-credit', 'names-feeling', 'cuts-in'] as const;
/**
 * What a client does in conversation (methods 5.6). `asks`: a question to the coach, or in a told scene to
 * somebody there. `picks-up`: the coach's content words come back. `gives-credit`: a person is named with a
 * good outcome or an idea. `names-feeling`: a feeling, by its word. `cuts-in`: starts before the coach ends and
 * takes the floor.
 */
export type ClientMoveKind = (typeof clientMoveKinds)[number];

export type ClientMove = {
  readonly kind: ClientMoveKind;
  readonly utterance: number;
  /** The words that show it. */
  readonly quote: Quote;
  readonly rule: string;
};

/** Counts with quotes: no norm exists, so nothing says what is much or little. */
export type ClientMoves = {
  /** In the order of the talk. */
  readonly moves: readonly ClientMove[];
  /** One for each move that was looked for. */
  readonly counts: readonly { readonly kind: ClientMoveKind; readonly count: number }[];
  /**
   * Moves not looked for: `below-floor`, where fewer than 80 of 100 hits were right when read by hand; `times`,
   * where the file has no word times per channel.
   */
  readonly off: readonly { readonly kind: ClientMoveKind; readonly why: 'below-floor' | 'times' }[];
};
