/**
 * Why a figure is not shown (methods 0.7, 6.2).
 * `roles-unknown`: who is the coach has to be said first. `starts-only`, `times-in-blocks`,
 * `whole-seconds`, `ends-padded` (every end is the next start), `times-out-of-order` and `one-channel`
 * (no word-level times per channel): the file's times cannot carry it. `few-words`, `few-questions`,
 * `few-reflections`, `few-pairs` (of turns), `few-toward`, `few-away`: too little to count (`have` of `need`). `no-goal`: what the
 * client wants to change was not named. `other-language`: our rules read English.
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
  'no-goal',
  'few-toward',
  'few-away',
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
