import type { Quote } from './quote.ts';

/**
 * Somebody in the client's world, never somebody in the room. `name` is what the client calls them most
 * often, `aliases` everything they are called, in order of appearance ("cfo", "dana"); `quotes` are the
 * places, pronouns only where nobody else could be meant. Words for anyone ("people") are no cast.
 */
export type CastMember = {
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly quotes: readonly Quote[];
};

/** A proper name, or a role the client knows them in. */
export type Alias = { readonly word: string; readonly kind: 'name' | 'role' };
