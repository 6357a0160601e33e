import { correlation } from './correlation.ts';
import { detrend } from './detrend.ts';
import { effectiveSizeTest } from './effective-size-test.ts';
import { shiftTest } from './shift-test.ts';

/**
 * Whether two series of a conversation move together, pair by pair: `first` is said, `second` answers.
 * Source: methods 1.7 (after Sadler et al. 2009). In words: take the straight line out of each, correlate
 * them as they stand and with the second one a few pairs earlier or later, and ask two tests, of which
 * neither alone keeps its level in slow series: every circular shift by five and more, and Student's t with
 * the effective number of pairs. `isTogether` needs both below .05. Range: at least `leastPairs` pairs;
 * with 80, six in ten true shared movements (a third of the variance) are found.
 */
export function movingTogether(
  first: readonly number[],
  second: readonly number[],
): MovingTogether | undefined {
  if (first.length < leastPairs || first.length !== second.length) return undefined;
  const a = detrend(first);
  const b = detrend(second);
  const shifted = shiftTest(a, b);
  const sized = effectiveSizeTest(a, b);
  if (shifted === undefined || sized === undefined) return undefined;
  return {
    pairs: a.length,
    r: shifted.r,
    shiftP: shifted.p,
    shifts: shifted.shifts,
    effectiveP: sized.p,
    effectivePairs: sized.effective,
    isTogether: shifted.p < level && sized.p < level,
    lags: lags.flatMap((lag) => {
      const r = laggedCorrelation(a, b, lag);
      return r === undefined ? [] : [{ lag, r }];
    }),
  };
}

/** Fewer rated pairs of turns carry no correlation (methods 0.7). */
export const leastPairs = 80;

export type MovingTogether = {
  readonly pairs: number;
  readonly r: number;
  readonly shiftP: number;
  readonly shifts: number;
  readonly effectiveP: number;
  readonly effectivePairs: number;
  readonly isTogether: boolean;
  /** `lag` pairs later in the second series: above zero the first one goes before. Without a test. */
  readonly lags: readonly { readonly lag: number; readonly r: number }[];
};

const level = 0.05;
const lags = [-3, -2, -1, 0, 1, 2, 3] as const;

function laggedCorrelation(a: readonly number[], b: readonly number[], lag: number): number | undefined {
  const length = a.length - Math.abs(lag);
  const firstA = Math.max(0, -lag);
  const firstB = Math.max(0, lag);
  return correlation(a.slice(firstA, firstA + length), b.slice(firstB, firstB + length));
}
