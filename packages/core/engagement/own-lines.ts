import type { Instant } from '../units.ts';
import type { Entry, Place } from './entry.ts';
import type { Via } from './party.ts';

/** A line as its author finds it again: what it is, and the words in it that they chose themselves. */
export type OwnLine = {
  readonly place: Place;
  readonly kind: string;
  readonly at: Instant;
  readonly via: Via;
  readonly words: readonly string[];
};

export function ownLine({ place, at, via, body }: Entry): OwnLine {
  return { place, kind: body.kind, at, via, words: wordsIn(body) };
}

/** Whether the words are the client's, also where the coach's act passed them on unread. */
export function isOfClient({ author, body }: Entry): boolean {
  const { side = author.role } = body as { readonly side?: unknown };
  return side === 'client';
}

/** What bodies of every topic call words that a person wrote. */
const written: ReadonlySet<string> = new Set(['words', 'text', 'word', 'alias', 'mask', 'reason']);

function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (written.has(name)) return textsIn(part);
    return wordsIn(part);
  });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : wordsIn(value);
}
