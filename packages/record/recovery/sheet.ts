import type { Instant } from '@crucible/core/units.ts';

export const sheetNames = ['recovery', 'colleague'] as const;

/** Words on paper that open the ring; only their public half is kept. */
export type Sheet = {
  readonly name: (typeof sheetNames)[number];
  /** Age's public name of the words. */
  readonly recipient: string;
  readonly made: Instant;
  /** When somebody typed the words and they opened it. */
  readonly tried?: Instant;
  /** Who keeps it, in the coach's words. */
  readonly keeper?: string;
};

export type WordsRefusal =
  | { readonly kind: 'not-24-words'; readonly found: number }
  /** By place, from 1. */
  | { readonly kind: 'not-in-list'; readonly nth: number; readonly word: string }
  /** Each is in the list and together they are no key: one is another, or two have changed places. */
  | { readonly kind: 'words-do-not-fit' };
