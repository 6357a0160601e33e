import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { type Body, type Entry, foldOf, type Place } from './entry.ts';
import type { Author, Via } from './party.ts';
import { isSamePlace } from './same-place.ts';

/** The pact in four parts, word for word as the coach gives it. */
export type PromiseText = {
  /** What the coach promises. */
  readonly promise: string;
  /** What the client may take on, some day or never. */
  readonly half: string;
  /** What neither of the two can promise. */
  readonly neither: string;
  /** What is said at the end: that it may sound strange, and when it is looked at again. */
  readonly closing: string;
};

/** The coach's, alone and first, in force at once. */
export type PromiseGiven = Body & { readonly kind: 'promise-given'; readonly text: PromiseText };
/** The client takes on their half of one promise, whose words it binds. */
export type HalfTaken = Body & { readonly kind: 'half-taken'; readonly promise: Place };
export type InterestsStated = Body & { readonly kind: 'interests-stated' } & Interests;

export type Interests = {
  readonly paidBy: string;
  /** What else the coach gains, and for whom else they work here; absent where there is nothing. */
  readonly alsoGain?: string;
  readonly alsoWorkFor?: string;
};

type Said = { readonly place: Place; readonly at: Instant; readonly by: Author; readonly via: Via };
export type GivenPromise = Said & { readonly text: PromiseText };
export type TakenHalf = Said & { readonly promise: Place };
export type StatedInterests = Said & { readonly interests: Interests };

/** Everything that was said, oldest first; the last of each holds. */
export type Pact = {
  readonly promises: readonly GivenPromise[];
  readonly halves: readonly TakenHalf[];
  readonly interests: readonly StatedInterests[];
};

export type PactRefusal =
  | { readonly kind: 'promise-not-given' }
  | { readonly kind: 'promised-already' }
  /** The place is not where the promise stands that holds now. */
  | { readonly kind: 'another-promise' }
  | { readonly kind: 'half-taken-already' };

export const pact = foldOf<Pact, PromiseGiven | HalfTaken | InterestsStated>(
  { name: 'pact 1', initial: { promises: [], halves: [], interests: [] } },
  {
    'promise-given': (state, { text }, entry) => ({
      ...state,
      promises: [...state.promises, { ...said(entry), text }],
    }),
    'half-taken': (state, { promise }, entry) => ({
      ...state,
      halves: [...state.halves, { ...said(entry), promise }],
    }),
    'interests-stated': (state, { kind: _, version: __, ...interests }, entry) => ({
      ...state,
      interests: [...state.interests, { ...said(entry), interests }],
    }),
  },
);

/** The promise that holds now. */
export function promiseOf({ promises }: Pact): GivenPromise | undefined {
  return promises.at(-1);
}

/** The client's half of the promise that holds now. */
export function halfOf(state: Pact): TakenHalf | undefined {
  const promise = promiseOf(state);
  return promise && state.halves.find((half) => isSamePlace(half.promise, promise.place));
}

/** Needs nobody's answer. Given again in other words it stands beside the earlier one. */
export function givePromise(state: Pact, text: PromiseText): Result<PromiseGiven, PactRefusal> {
  const before = promiseOf(state)?.text;
  if (before !== undefined && isSameText(before, text)) return refuse({ kind: 'promised-already' });
  return ok({ kind: 'promise-given', version: 1, text });
}

/** Only after the promise, and for the very words of it; on any later day, or never. */
export function takeHalf(state: Pact, promise: Place): Result<HalfTaken, PactRefusal> {
  const given = promiseOf(state);
  if (given === undefined) return refuse({ kind: 'promise-not-given' });
  if (!isSamePlace(given.place, promise)) return refuse({ kind: 'another-promise' });
  if (halfOf(state) !== undefined) return refuse({ kind: 'half-taken-already' });
  return ok({ kind: 'half-taken', version: 1, promise });
}

function said({ place, at, author, via }: Entry): Said {
  return { place, at, by: author, via };
}

function isSameText(one: PromiseText, other: PromiseText): boolean {
  return (
    one.promise === other.promise &&
    one.half === other.half &&
    one.neither === other.neither &&
    one.closing === other.closing
  );
}
