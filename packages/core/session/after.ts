import type { Move } from './move.ts';

export const lastTurnKinds = ['short-after-open', 'new-content', 'toward', 'away', 'strain'] as const;
/**
 * What the client's last turn was (methods 5.7). `short-after-open`: at most three words after an open
 * question. `new-content`: words of content that the coach had not said. `toward`, `away`: talk toward or away
 * from the goal. `strain`: a moment of strain was marked in it. One turn may be several.
 */
export type LastTurnKind = (typeof lastTurnKinds)[number];

/** What the coach did next after turns of one kind. `isShown` from ten turns of the kind; counts only, no test. */
export type AfterRow = {
  readonly kind: LastTurnKind;
  readonly next: Readonly<Record<Move, number>>;
  /** The utterances of the coach that are counted, in the order of the talk. */
  readonly nextAt: readonly number[];
  readonly n: number;
  readonly isShown: boolean;
};

/** `confound` stands beside the table wherever it is shown. */
export type After = {
  readonly rows: readonly AfterRow[];
  readonly confound: 'short-answers-follow-closed-questions';
};
