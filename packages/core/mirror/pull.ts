import type { Pull } from '../session/note.ts';
import { pulls } from '../session/note.ts';
import { fisherExact, type Share } from '../statistics/fisher-exact.ts';
import { holm } from '../statistics/holm.ts';

/** What a coach felt like doing after the sessions of one engagement, the latest word of each. */
export type Taps = readonly Pull[];

/** A word of the note, how often it was tapped here and usually, and whether that differs by more than chance. */
export type PulledWord = {
  readonly word: Exclude<Pull, 'nothing'>;
  readonly here: Share;
  readonly usual: Share;
  /** After Holm over the eight words. */
  readonly p: number;
  readonly standing: 'more-often' | 'less-often' | 'as-usual';
};

export type PullReading =
  | { readonly standing: 'too-few'; readonly missing: PullMissing }
  | { readonly standing: 'read'; readonly words: readonly PulledWord[] };
export type PullMissing = { readonly here?: number; readonly usual?: number; readonly engagements?: number };

/** Notes here, notes elsewhere, and from how many engagements at least (methods 0.7). */
const least = { here: 8, usual: 20, engagements: 3 } as const;
const level = 0.05;

/**
 * What this work draws out of the coach against the same coach's other engagements whose clients agreed to
 * serve as a yardstick (methods 2.11): each word by Fisher's exact test, two-sided, Holm over eight. Only sums
 * over all others come out, nothing of any one of them. It is about the coach.
 */
export function readPull(here: Taps, others: readonly Taps[]): PullReading {
  const serving = others.filter((taps) => taps.length > 0);
  const usual = serving.flat();
  const missing = {
    ...(here.length < least.here && { here: least.here - here.length }),
    ...(usual.length < least.usual && { usual: least.usual - usual.length }),
    ...(serving.length < least.engagements && { engagements: least.engagements - serving.length }),
  };
  if (Object.keys(missing).length > 0) return { standing: 'too-few', missing };
  const shares = pulls
    .filter((word) => word !== 'nothing')
    .map((word) => ({ word, here: shareOf(word, here), usual: shareOf(word, usual) }));
  const ps = holm(shares.map((share) => fisherExact(share.here, share.usual)));
  return {
    standing: 'read',
    words: shares.map((share, at) => ({
      ...share,
      p: ps[at] ?? 1,
      standing: standingOf(share, ps[at] ?? 1),
    })),
  };
}

function shareOf(word: Pull, taps: Taps): Share {
  return { hits: taps.filter((tap) => tap === word).length, n: taps.length };
}

function standingOf(
  { here, usual }: { readonly here: Share; readonly usual: Share },
  p: number,
): PulledWord['standing'] {
  if (p > level) return 'as-usual';
  return here.hits * usual.n > usual.hits * here.n ? 'more-often' : 'less-often';
}
