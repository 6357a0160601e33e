import { type Draws, type Rows, resampleSums, sumsOf } from '../statistics/resampled-sums.ts';
import { correlationScoring } from './correlation-scoring.ts';
import { meanScoring } from './mean-scoring.ts';
import { contrastOf, intervalsOf, type ProfileContrast, type ProfileIntervals } from './profile-intervals.ts';
import { type Missing, type ProfileTable, takingPart } from './profile-table.ts';
import type { Scoring, Taken } from './scoring.ts';
import { type StructuralSummary, structuralSummary } from './structural-summary.ts';

/** Whose profile it is, and the scores it was made of. */
export type Profile = {
  readonly group?: string;
  readonly measure?: string;
  readonly n: number;
  readonly scores: Scores;
  /** Nothing where a score is missing. */
  readonly summary?: StructuralSummary;
  readonly intervals?: ProfileIntervals;
};
type Scores = readonly (number | undefined)[];

export type Profiles = {
  /** Measure by measure, within it group by group in the order of their names. */
  readonly profiles: readonly Profile[];
  /** Only where there are exactly two profiles. */
  readonly contrast?: ProfileContrast;
};

type How = {
  readonly missing: Missing;
  /** Of the intervals, as .95. */
  readonly level: number;
  /** Each group is drawn from itself; rows that are given count those that take part, from 0. */
  readonly draws: Draws;
};

/**
 * Structural summaries of a table of people, for the whole or each group, of the octants' means or of their
 * correlations with measures, with percentile bootstrap intervals over the rows (circular ones for the
 * displacement; methods 1.2 to 1.5). Agrees with the analyses of the R package circumplex 2.0.0: points to
 * 1e-9, intervals to 1e-6 for the same rows drawn. Below about fifteen rows the intervals are too narrow.
 */
export function analyseProfiles(table: ProfileTable, { missing, level, draws }: How): Profiles {
  const prepared = prepare(table, missing);
  const points = prepared.scoresOf(sumsOf(prepared.rows));
  const summaries = points.map(structuralSummary);
  const replicates: (StructuralSummary | undefined)[][] = points.map(() => []);
  resampleSums(prepared.resampled, prepared.placed(draws), (sums) => {
    for (const [at, summary] of prepared.summariesOf(sums).entries()) replicates[at]?.push(summary);
  });
  const profiles = prepared.labels.map((label, at): Profile => {
    const summary = summaries[at];
    const intervals = summary && label.n > 1 ? intervalsOf(replicates[at] ?? [], level) : undefined;
    return {
      ...label,
      scores: points[at] ?? [],
      ...(summary && { summary }),
      ...(intervals && { intervals }),
    };
  });
  // Of a group of one every draw is the same.
  const drawn = prepared.labels.every(({ n }) => n > 1) ? replicates : [];
  const contrast = profiles.length === 2 ? contrastOf(summaries, drawn, level) : undefined;
  return { profiles, ...(contrast && { contrast }) };
}

type Prepared = {
  readonly rows: Rows;
  readonly labels: readonly Pick<Profile, 'group' | 'measure' | 'n'>[];
  /** Row numbers of the table's order turned into those of `rows`. */
  readonly placed: (draws: Draws) => Draws;
  /** One list of eight for each label. */
  readonly scoresOf: (sums: readonly Float64Array[]) => Scores[];
  /** What is summed for a resample, and its summary for each label. */
  readonly resampled: Rows;
  readonly summariesOf: (sums: readonly Float64Array[]) => (StructuralSummary | undefined)[];
};

function prepare(table: ProfileTable, missing: Missing): Prepared {
  const places = takingPart(table, missing);
  const groupAt = (place: number): string | undefined => table.groups?.[place];
  const groups = [...new Set(places.map(groupAt))].sort();
  const members = groups.map((group) => places.filter((place) => groupAt(place) === group));
  const scoring = scoringOf(table, members.flat());
  const measures = table.measures.length > 0 ? table.measures.map(({ name }) => name) : [undefined];
  let end = 0;
  const ends = members.map(({ length }) => (end += length));
  /** Each group's answers, one for each measure, in the order of the labels. */
  const labelled = <Answer>(byGroup: readonly (readonly Answer[])[]): Answer[] =>
    measures.flatMap((_, measure) => byGroup.flatMap((answers) => answers.slice(measure, measure + 1)));
  return {
    rows: { columns: scoring.columns, ends },
    labels: measures.flatMap((measure) =>
      groups.map((group, at) => ({
        ...(group !== undefined && { group }),
        ...(measure !== undefined && { measure }),
        n: members[at]?.length ?? 0,
      })),
    ),
    placed: (draws) => placedAmong(draws, places, members.flat()),
    scoresOf: (sums) => labelled(sums.map(scoring.scores)),
    resampled: { columns: scoring.resampled.columns, ends },
    summariesOf: (sums) => labelled(sums.map(scoring.resampled.summaries)),
  };
}

function scoringOf({ octants, measures }: ProfileTable, places: readonly number[]): Scoring {
  const taken = (name: string, values: readonly (number | undefined)[]): Taken => ({
    name,
    values: places.map((place) => values[place]),
  });
  const scores = octants.map((values, at) => taken(`octant ${at}`, values));
  if (measures.length === 0) return meanScoring(scores);
  return correlationScoring(
    scores,
    measures.map(({ values }, at) => taken(`measure ${at}`, values)),
  );
}

function placedAmong(draws: Draws, places: readonly number[], sorted: readonly number[]): Draws {
  if (draws.kind === 'drawn') return draws;
  const standsAt = new Map(sorted.map((place, at) => [place, at]));
  const moved = places.map((place) => standsAt.get(place) ?? -1);
  return { kind: 'given', rows: draws.rows.map((rows) => rows.map((row) => moved[row] ?? -1)) };
}
