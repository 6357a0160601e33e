import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import { isSameParty } from '../engagement/parties.ts';
import type { Author } from '../engagement/party.ts';
import { isSamePlace } from '../engagement/same-place.ts';
import type { SessionId, TranscriptId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type Instant, instant } from '../units.ts';

/** What somebody wants destroyed. A transcript leaves its quotes; an original is the file and its raw cues. */
export type Erasable =
  | { readonly kind: 'original'; readonly transcript: TranscriptId }
  | { readonly kind: 'transcript'; readonly transcript: TranscriptId }
  | { readonly kind: 'session'; readonly session: SessionId }
  | { readonly kind: 'stream'; readonly stream: (typeof erasableStreams)[number] }
  | { readonly kind: 'engagement' };

/** Streams of the coach alone, and what went to supervision. */
export const erasableStreams = ['desk', 'trust', 'supervision'] as const;

/** In `shared`, so that both see it a day before it happens. */
export type EraseAsked = Body & { readonly kind: 'erase-asked'; readonly what: Erasable };
export type EraseAgreed = Body & { readonly kind: 'erase-agreed'; readonly asked: Place };
export type EraseUndone = Body & { readonly kind: 'erase-undone'; readonly asked: Place };
export type Erased = Body & {
  readonly kind: 'erased';
  readonly asked: Place;
  readonly what: Erasable['kind'];
};

export type Erasure = {
  readonly asked: Place;
  readonly what: Erasable;
  readonly by: Author;
  readonly at: Instant;
  /** A day after it was asked, or after the other agreed; absent while that is awaited. */
  readonly due?: Instant;
  readonly ended?: 'undone' | 'done';
};
export type Erasures = readonly Erasure[];

export type ErasureRefusal =
  /** Only the coach destroys what only the coach reads. */
  | { readonly kind: 'not-theirs-to-erase' }
  | { readonly kind: 'nothing-to-erase' }
  | { readonly kind: 'erase-asked-already'; readonly at: Instant }
  | { readonly kind: 'no-such-erasure'; readonly place: Place }
  /** It waits for the other to agree. */
  | { readonly kind: 'erasure-not-agreed'; readonly place: Place }
  /** It needs nobody's agreement, has it, or is one's own to ask. */
  | { readonly kind: 'nothing-to-agree'; readonly place: Place };

const delay = 24 * 3_600_000;

export const erasures = foldOf<Erasures, EraseAsked | EraseAgreed | EraseUndone | Erased>(
  { name: 'erasures 1', initial: [] },
  {
    'erase-asked': (state, { what }, { place, at, author }) => [
      ...state,
      {
        asked: place,
        what,
        by: author,
        at,
        ...(!needsBoth(what) && { due: instant(at + delay) }),
      },
    ],
    'erase-agreed': (state, { asked }, { at }) => changed(state, asked, { due: instant(at + delay) }),
    'erase-undone': (state, { asked }) => changed(state, asked, { ended: 'undone' }),
    erased: (state, { asked }) => changed(state, asked, { ended: 'done' }),
  },
);

/** A session and the whole of the work hold what both said; words of a transcript each may take back alone. */
export function needsBoth({ kind }: Erasable): boolean {
  return kind === 'session' || kind === 'engagement';
}

export function openErasures(state: Erasures): Erasures {
  return state.filter(({ ended }) => ended === undefined);
}

/** Asked for a day ahead. `isThere` tells whether there is anything of it. */
export function askErase(
  state: Erasures,
  what: Erasable,
  { author, isThere }: { readonly author: Author; readonly isThere: boolean },
): Result<EraseAsked, ErasureRefusal> {
  if (what.kind === 'stream' && author.role !== 'coach') return refuse({ kind: 'not-theirs-to-erase' });
  if (!isThere) return refuse({ kind: 'nothing-to-erase' });
  const same = openErasures(state).find((one) => isSame(one.what, what));
  return same === undefined
    ? ok({ kind: 'erase-asked', version: 1, what })
    : refuse({ kind: 'erase-asked-already', at: same.at });
}

export function agreeErase(
  state: Erasures,
  { asked, author }: { readonly asked: Place; readonly author: Author },
): Result<EraseAgreed, ErasureRefusal> {
  const found = findOpen(state, asked);
  if (!found.ok) return found;
  const { due, by } = found.value;
  if (due !== undefined || isSameParty(by, author)) return refuse({ kind: 'nothing-to-agree', place: asked });
  return ok({ kind: 'erase-agreed', version: 1, asked });
}

/** Either of the two, until it is done; what the coach alone reads, the coach alone. */
export function undoErase(
  state: Erasures,
  { asked, author }: { readonly asked: Place; readonly author: Author },
): Result<EraseUndone, ErasureRefusal> {
  const found = findOpen(state, asked);
  if (!found.ok) return found;
  const { what, by } = found.value;
  if (!needsBoth(what) && !isSameParty(by, author)) return refuse({ kind: 'not-theirs-to-erase' });
  return ok({ kind: 'erase-undone', version: 1, asked });
}

/** Now instead of in a day. What both have to want, both have wanted by then. */
export function eraseNow(state: Erasures, asked: Place): Result<Erasure, ErasureRefusal> {
  const found = findOpen(state, asked);
  if (found.ok && found.value.due === undefined) return refuse({ kind: 'erasure-not-agreed', place: asked });
  return found;
}

export function dueErasures(state: Erasures, clock: Instant): Erasures {
  return openErasures(state).filter(({ due }) => due !== undefined && due <= clock);
}

function findOpen(state: Erasures, asked: Place): Result<Erasure, ErasureRefusal> {
  const found = openErasures(state).find((one) => isSamePlace(one.asked, asked));
  return found === undefined ? refuse({ kind: 'no-such-erasure', place: asked }) : ok(found);
}

function isSame(one: Erasable, other: Erasable): boolean {
  switch (one.kind) {
    case 'engagement':
      return other.kind === 'engagement';
    case 'session':
      return other.kind === 'session' && one.session === other.session;
    case 'stream':
      return other.kind === 'stream' && one.stream === other.stream;
    default:
      return other.kind === one.kind && one.transcript === other.transcript;
  }
}

function changed(state: Erasures, asked: Place, change: Pick<Partial<Erasure>, 'due' | 'ended'>): Erasures {
  return state.map((one) => (isSamePlace(one.asked, asked) ? { ...one, ...change } : one));
}
