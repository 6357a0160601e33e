import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import { added, emptyList, type LongList } from '../long-list.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';

/** What opens the client's key: words that they know, or a device that they hold. */
export const locks = ['passphrase', 'passkey'] as const;
export type Lock = (typeof locks)[number];

/**
 * A key that was made in the client's browser. `recipient` is the half that seals; the half that opens is an
 * age file of its own (`sealed`), under the client's lock. Nobody but the client has what opens that.
 */
export type OwnKeySet = Body & {
  readonly kind: 'own-key-set';
  readonly recipient: string;
  readonly lock: Lock;
  readonly sealed: string;
};

/** Something that the client's browser sealed, or nothing that it sealed: from outside the two are one. */
export type OwnKept = Body & { readonly kind: 'own-kept'; readonly sealed: string };

/** Characters of `sealed` in every `own-kept`: an age file around `keptSize` bytes, in base64url. */
export const sealedLength = 11_190;

type SetLock = { readonly lock: Lock; readonly sealed: string; readonly at: Instant };

/** The key in use with what opens it, the newest of each kind; an earlier key stays only as a line. */
export type OwnKey = { readonly recipient: string; readonly locks: readonly SetLock[] };
/** Absent before the client made one. */
export type OwnKeyState = { readonly key?: OwnKey };

export const ownKey = foldOf<OwnKeyState, OwnKeySet>(
  { name: 'own-key 1', initial: {} },
  {
    'own-key-set': ({ key }, { recipient, lock, sealed }, { at }) => {
      const others = key?.recipient === recipient ? key.locks.filter((one) => one.lock !== lock) : [];
      return { key: { recipient, locks: [...others, { lock, sealed, at }] } };
    },
  },
);

export type SealedKept = { readonly place: Place; readonly at: Instant; readonly sealed: string };

export const sealedKept = foldOf<LongList<SealedKept>, OwnKept>(
  { name: 'sealed-kept 1', initial: emptyList },
  { 'own-kept': (state, { sealed }, { place, at }) => added(state, { place, at, sealed }) },
);

export type OwnRefusal =
  /** There is no key yet, so nothing that is sealed could be opened again. */
  { readonly kind: 'no-own-key' };

export function ownKept(sealed: string): OwnKept {
  return { kind: 'own-kept', version: 1, sealed };
}

/** Outside of an answer, words are kept only where a key was made that opens them. */
export function keepSealed({ key }: OwnKeyState, sealed: string): Result<OwnKept, OwnRefusal> {
  return key === undefined ? refuse({ kind: 'no-own-key' }) : ok(ownKept(sealed));
}
