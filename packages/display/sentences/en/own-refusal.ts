import type { OwnRefusal } from '@crucible/core/own/only-mine.ts';
import type { RefusalWords } from './refusal.ts';

/** Whether it is a rule about what only the client opens that says no. */
export function isOwnRefusal<R extends { readonly kind: string }>(
  refusal: R,
): refusal is Extract<R, OwnRefusal> {
  return Object.hasOwn(words, refusal.kind);
}

export function ownRefusalSentence({ kind }: OwnRefusal): RefusalWords {
  return words[kind];
}

const words: Readonly<Record<OwnRefusal['kind'], RefusalWords>> = {
  'no-own-key': {
    reason: 'Nothing opens what would be kept here yet.',
    instead: 'Set a passphrase on “Only mine” first, and write it then.',
  },
};
