import { pcg32, seedFrom } from '@crucible/core/random.ts';
import { bootstrap } from '@crucible/core/statistics/bootstrap.ts';
import { correlation, mean } from '@crucible/core/statistics/correlation.ts';
import type { Estimate } from '@crucible/core/statistics/estimate.ts';
import type { LastQuestion, PairRole } from '@crucible/reading/models/stance-questions.ts';
import type { TriedStance } from './fit-stance.ts';

export type StanceMeasure = {
  readonly side: PairRole;
  readonly question: LastQuestion;
  readonly metric: 'r' | 'r of session means' | 'precision at 100';
  readonly estimate: Estimate;
  readonly utterances: number;
};

const draws = 499;
const strongest = 100;

/** Figures of one question of one role, from utterances whose videos were not learned from; bootstrap over videos. */
export function measureStance(
  tried: readonly TriedStance[],
  { side, question }: Pick<StanceMeasure, 'side' | 'question'>,
): StanceMeasure[] {
  const own = tried.filter((one) => one.side === side && one.question === question);
  const videos = [...Map.groupBy(own, ({ video }) => video).values()];
  const measured = (
    metric: StanceMeasure['metric'],
    of: (chosen: readonly TriedStance[]) => number,
  ): StanceMeasure => ({
    side,
    question,
    metric,
    utterances: own.length,
    estimate: bootstrap({
      units: videos,
      estimate: (units) => of(units.flat()),
      draws,
      random: pcg32(seedFrom(`${side} ${question} ${metric}`)),
    }),
  });
  const isValue = question === 'dominance' || question === 'affiliation';
  return isValue
    ? [measured('r', byUtterance), measured('r of session means', bySession)]
    : [measured('precision at 100', precision)];
}

function byUtterance(tried: readonly TriedStance[]): number {
  return (
    correlation(
      tried.map(({ read }) => read),
      tried.map(({ rated }) => rated),
    ) ?? 0
  );
}

function bySession(tried: readonly TriedStance[]): number {
  const sessions = [...Map.groupBy(tried, ({ session }) => session).values()];
  return (
    correlation(
      sessions.map((own) => mean(own.map(({ read }) => read))),
      sessions.map((own) => mean(own.map(({ rated }) => rated))),
    ) ?? 0
  );
}

/** The part that raters flagged of the hundred strongest. */
function precision(tried: readonly TriedStance[]): number {
  const top = tried.toSorted((a, b) => b.read - a.read).slice(0, strongest);
  return mean(top.map(({ rated }) => (rated >= 0.5 ? 1 : 0)));
}
