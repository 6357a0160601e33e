import { quantiles } from '../statistics/quantile.ts';
import { degrees } from '../units.ts';
import { circularQuantiles, turnBetween } from './angle.ts';
import type { StructuralSummary } from './structural-summary.ts';

export type Interval = { readonly low: number; readonly high: number };

/**
 * Where the figures of a profile would lie in most of the samples drawn again. The displacement's runs
 * counter-clockwise from low to high and may pass 0. The fit has none: small samples push it down, and an
 * interval would say more than it knows.
 */
export type ProfileIntervals = Readonly<Record<LinearFigure, Interval>> & {
  readonly displacement?: Interval;
};
type LinearFigure = 'elevation' | 'x' | 'y' | 'amplitude';

/** The second profile less the first. Its displacement is a turn, above -180 and up to 180 degrees. */
export type ProfileContrast = {
  readonly difference: Omit<StructuralSummary, 'displacement'> & { readonly displacement?: number };
  readonly intervals?: ProfileIntervals;
};

type Summary = StructuralSummary | undefined;
type Figures = ProfileContrast['difference'];

/** `replicates`: the summary of each resample; one that has no displacement counts for the other figures. */
export function intervalsOf(replicates: readonly Summary[], level: number): ProfileIntervals | undefined {
  const intervals = percentiles(
    replicates.filter((one) => one !== undefined),
    level,
  );
  if (intervals?.displacement === undefined) return intervals;
  const { low, high } = intervals.displacement;
  return { ...intervals, displacement: { low: degrees(low), high: degrees(high) } };
}

/** The interval of a difference in displacement is not wrapped but lies beside the difference. */
export function contrastOf(
  [first, second]: readonly Summary[],
  [before = [], after = []]: readonly (readonly Summary[])[],
  level: number,
): ProfileContrast | undefined {
  const difference = differenceOf(first, second);
  if (difference === undefined) return undefined;
  const replicates = before.map((one, at) => differenceOf(one, after[at])).filter((one) => one !== undefined);
  const intervals = percentiles(replicates, level);
  if (intervals === undefined) return { difference };
  return { difference, intervals: { ...intervals, ...besideOf(difference, intervals) } };
}

function besideOf({ displacement }: Figures, intervals: ProfileIntervals): Partial<ProfileIntervals> {
  if (displacement === undefined || intervals.displacement === undefined) return {};
  const { low, high } = intervals.displacement;
  const rounds = 360 * Math.round((displacement - (low + high) / 2) / 360);
  return { displacement: { low: low + rounds, high: high + rounds } };
}

function differenceOf(first: Summary, second: Summary): Figures | undefined {
  if (first === undefined || second === undefined) return undefined;
  const turns = first.displacement !== undefined && second.displacement !== undefined;
  return {
    elevation: second.elevation - first.elevation,
    x: second.x - first.x,
    y: second.y - first.y,
    amplitude: second.amplitude - first.amplitude,
    ...(turns && { displacement: turnBetween(first.displacement, second.displacement) }),
    ...(first.fit !== undefined && second.fit !== undefined && { fit: second.fit - first.fit }),
  };
}

function percentiles(replicates: readonly Figures[], level: number): ProfileIntervals | undefined {
  if (replicates.length === 0) return undefined;
  const parts = [(1 - level) / 2, (1 + level) / 2];
  const interval = ([low = 0, high = 0]: number[]): Interval => ({ low, high });
  const of = (figure: LinearFigure): Interval =>
    interval(
      quantiles(
        replicates.map((one) => one[figure]),
        parts,
      ),
    );
  const turns = replicates.map(({ displacement }) => displacement).filter((one) => one !== undefined);
  return {
    elevation: of('elevation'),
    x: of('x'),
    y: of('y'),
    amplitude: of('amplitude'),
    ...(turns.length > 0 && { displacement: interval(circularQuantiles(turns, parts)) }),
  };
}
