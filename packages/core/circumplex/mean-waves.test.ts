import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { resampleSums } from '../statistics/resampled-sums.ts';
import { meanScoring } from './mean-scoring.ts';
import { octants } from './octant.ts';
import { type Resampled, resampledScores, type Taken } from './scoring.ts';

/** People in rows, each with eight scores. */
const taken = (people: readonly (readonly (number | undefined)[])[]): Taken[] =>
  octants.map((name, at) => ({ name, values: people.map((scores) => scores[at]) }));

const drawn = ({ columns, summaries }: Resampled, people: number) => {
  const found: ReturnType<Resampled['summaries']>[number][] = [];
  const draws = { kind: 'drawn', random: pcg32(8), draws: 200 } as const;
  resampleSums({ columns, ends: [people] }, draws, ([sums]) => {
    if (sums) found.push(...summaries(sums));
  });
  return found;
};

const random = pcg32(3);
const people = Array.from({ length: 30 }, () => octants.map(() => random.below(5)));

describe('the mean profile of people drawn again', () => {
  it('is the same through their own waves as through their scores', () => {
    const scoring = meanScoring(taken(people));
    const [waves, scores] = [scoring.resampled, resampledScores(scoring)].map((way) => drawn(way, 30));
    expect(scoring.resampled.columns.length).toBeLessThan(scoring.columns.length);
    for (const [at, wave] of (waves ?? []).entries()) {
      for (const figure of ['elevation', 'x', 'y', 'amplitude', 'displacement'] as const) {
        expect(wave?.[figure]).toBeCloseTo(scores?.[at]?.[figure] ?? Number.NaN, 10);
      }
    }
    expect(waves).toHaveLength(200);
  });

  it('has no displacement where everybody is flat, or each leans as far as the next leans back', () => {
    const flat = Array.from({ length: 12 }, (_, nth) => octants.map(() => 0.1 * (1 + (nth % 3))));
    expect(drawn(meanScoring(taken(flat)).resampled, 12).some((one) => one && 'displacement' in one)).toBe(
      false,
    );
    const leaning = octants.map((_, at) => 0.3 + 0.1 * Math.cos((at * Math.PI) / 4));
    const back = leaning.map((score) => 0.6 - score);
    const { resampled } = meanScoring(taken([leaning, back]));
    const both = resampled.columns.map((column) => (column[0] ?? 0) + (column[1] ?? 0));
    expect(resampled.summaries(Float64Array.from(both))).toEqual([
      {
        elevation: expect.closeTo(0.3),
        x: expect.closeTo(0),
        y: expect.closeTo(0),
        amplitude: expect.closeTo(0),
      },
    ]);
  });

  it('goes through the scores where somebody lacks one', () => {
    const gap = people.map((scores, nth) =>
      scores.map((score, at) => (nth === 4 && at === 2 ? undefined : score)),
    );
    const { columns, resampled } = meanScoring(taken(gap));
    expect(resampled.columns).toBe(columns);
  });
});
