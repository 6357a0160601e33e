import { holm } from '../statistics/holm.ts';
import { type BesideUsual, besideUsual, type Totals } from './compare-usual.ts';
import { type Doing, doings } from './doing.ts';
import { isOff } from './doing-readers.ts';
import type { DoingTotals } from './doing-totals.ts';

/** One thing that the coach's turns do, here and usually. */
export type PulledDoing = BesideUsual & {
  readonly doing: Doing;
  /** After Holm over all that were asked. */
  readonly adjusted: number;
  readonly standing: 'more' | 'less' | 'as-usual';
  /** Sessions here, sessions elsewhere, and in how many other works. */
  readonly n: DoingCounts;
};
export type DoingCounts = { readonly here: number; readonly usual: number; readonly engagements: number };

export type DoingsReading =
  | { readonly standing: 'too-few'; readonly missing: Partial<DoingCounts> }
  | {
      readonly standing: 'read';
      readonly doings: readonly PulledDoing[];
      /** Their readers are below their floors, so nothing is asked of them. */
      readonly off: readonly Doing[];
    };

/** Sessions here, sessions elsewhere, and from how many engagements at least: as for the taps (methods 0.7, 2.11). */
const least: DoingCounts = { here: 8, usual: 20, engagements: 3 };
const level = 0.05;

/**
 * What this work draws out of the coach, from transcripts: shares of what the coach's turns do, against the same
 * coach's other engagements whose clients agreed to be counted. Each by `besideUsual`, Holm over those whose
 * readers reach their floors. Only sums over all others come out. It is about the coach.
 */
export function readDoings(here: DoingTotals['of'], others: readonly DoingTotals['of'][]): DoingsReading {
  const asked = doings.filter((doing) => !isOff(doing));
  const counts = asked.map((doing) => countsOf(here[doing], lentOf(doing, others)));
  const missing = missingIn(counts[0]);
  if (Object.keys(missing).length > 0) return { standing: 'too-few', missing };
  const compared = asked.flatMap((doing, at) => {
    const [own, n] = [here[doing], counts[at]];
    const enough = own && n && Object.keys(missingIn(n)).length === 0;
    return enough ? [{ doing, n, ...besideUsual(own, lentOf(doing, others)) }] : [];
  });
  const adjusted = holm(compared.map(({ p }) => p));
  return {
    standing: 'read',
    doings: compared.map((one, at) => {
      const p = adjusted[at] ?? 1;
      const side = one.difference.value > 0 ? ('more' as const) : ('less' as const);
      return { ...one, adjusted: p, standing: p <= level ? side : 'as-usual' };
    }),
    off: doings.filter(isOff),
  };
}

function lentOf(doing: Doing, others: readonly DoingTotals['of'][]): Totals[] {
  return others.flatMap((one) => one[doing] ?? []);
}

function countsOf(here: Totals | undefined, others: readonly Totals[]): DoingCounts {
  const usual = others.reduce((sum, { n }) => sum + n, 0);
  return { here: here?.n ?? 0, usual, engagements: others.length };
}

function missingIn(counts: DoingCounts = { here: 0, usual: 0, engagements: 0 }): Partial<DoingCounts> {
  const short = (['here', 'usual', 'engagements'] as const).filter((one) => counts[one] < least[one]);
  return Object.fromEntries(short.map((one) => [one, least[one] - counts[one]]));
}
