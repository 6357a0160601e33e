import type { ActId, BlobId } from '../ids.ts';
import type { Instant } from '../units.ts';
import type { Author, Via } from './party.ts';
import type { StreamId } from './stream.ts';

/**
 * What is said in an entry: `kind` tells which statement it is, `version` which shape of it. Each topic
 * declares its own bodies; what is written stays readable for good, older versions by way of upcasters.
 */
export type Body = { readonly kind: string; readonly version: number };

/** Where an entry stands for good. `hash` binds everything before it in its stream. */
export type Place = {
  readonly stream: StreamId;
  /** From 1, without gaps. */
  readonly seq: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly hash: string;
};

/** One statement in the record, as folds see it. */
export type Entry<Said extends Body = Body> = {
  readonly place: Place;
  /** Never earlier than the entry before it. */
  readonly at: Instant;
  readonly author: Author;
  readonly via: Via;
  readonly act: ActId;
  readonly body: Said;
  /** Bytes kept beside it, in the order in which the act handed them in. */
  readonly blobs: readonly BlobId[];
};

/**
 * The state of one topic in one stream, folded from its entries in order. `evolve` is pure, passes over
 * the kinds it does not know, and never looks at another stream.
 */
export type Fold<State> = {
  /** Names the fold in the cache; raised with a number when its state changes its shape. */
  readonly name: string;
  readonly initial: State;
  readonly evolve: (state: State, entry: Entry) => State;
};

/** One function for each kind of statement that a topic makes. */
export type Evolvers<State, Said extends Body> = {
  readonly [Kind in Said['kind']]: (
    state: State,
    body: Extract<Said, { readonly kind: Kind }>,
    entry: Entry,
  ) => State;
};

/** A fold from one function for each kind; an entry of any other kind leaves the state as it is. */
export function foldOf<State, Said extends Body>(
  { name, initial }: Pick<Fold<State>, 'name' | 'initial'>,
  evolvers: Evolvers<State, Said>,
): Fold<State> {
  const byKind: Readonly<Record<string, (state: State, body: never, entry: Entry) => State>> = evolvers;
  const evolve = (state: State, entry: Entry): State => {
    const { kind } = entry.body;
    // A body is checked when it is written, so its kind alone tells its shape.
    return Object.hasOwn(byKind, kind) ? (byKind[kind]?.(state, entry.body as never, entry) ?? state) : state;
  };
  return { name, initial, evolve };
}
