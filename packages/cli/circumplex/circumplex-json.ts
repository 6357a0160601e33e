import type { Profile, Profiles } from '@crucible/core/circumplex/analyse-profiles.ts';
import type { CircularOrder } from '@crucible/core/circumplex/circular-order.ts';
import { octants } from '@crucible/core/circumplex/octant.ts';
import type { Interval, ProfileContrast } from '@crucible/core/circumplex/profile-intervals.ts';
import { contrastLabel, profileLabel } from './labels.ts';

/** What was computed on, beside the figures. */
export type Analysed = {
  readonly file: string;
  readonly rows: number;
  /** The rows that take part. */
  readonly used: number;
  readonly octants: readonly string[];
  /** What was done to the octants first. */
  readonly made?: readonly ('ipsatised' | 'standardised')[];
  readonly order?: OrderFound | 'unknown';
  readonly scores: 'means' | 'correlations';
  readonly missing: 'listwise' | 'pairwise';
  readonly level: number;
  readonly draws: number;
  /** Absent where the draws were given. */
  readonly seed?: number;
};

export type OrderFound = CircularOrder & { readonly n: number };

/** The analysis for other programs (docs/json.md). */
export function circumplexJson(analysed: Analysed, { profiles, contrast }: Profiles): unknown {
  return {
    version: 1,
    ...analysed,
    profiles: profiles.map(profileJson),
    ...(contrast && {
      contrast: { label: contrastLabel(profiles), ...figuresJson(contrast.difference, contrast.intervals) },
    }),
  };
}

function profileJson({ group, measure, n, scores, summary, intervals }: Profile): unknown {
  return {
    label: profileLabel({ ...(group !== undefined && { group }), ...(measure !== undefined && { measure }) }),
    ...(group !== undefined && { group }),
    ...(measure !== undefined && { measure }),
    n,
    scores: Object.fromEntries(octants.map((octant, at) => [octant, scores[at]])),
    ...(summary && figuresJson(summary, intervals)),
  };
}

function figuresJson(
  figures: ProfileContrast['difference'],
  intervals: ProfileContrast['intervals'],
): object {
  const figure = (value: number, interval: Interval | undefined) => ({ value, ...interval });
  const { displacement, fit } = figures;
  return {
    elevation: figure(figures.elevation, intervals?.elevation),
    x: figure(figures.x, intervals?.x),
    y: figure(figures.y, intervals?.y),
    amplitude: figure(figures.amplitude, intervals?.amplitude),
    ...(displacement !== undefined && { displacement: figure(displacement, intervals?.displacement) }),
    ...(fit !== undefined && { fit: { value: fit } }),
  };
}
