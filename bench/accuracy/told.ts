import { pcg32, seedFrom } from '@crucible/core/random.ts';
import { bootstrap } from '@crucible/core/statistics/bootstrap.ts';
import { toldSessions } from '@crucible/reading/fixtures/told-sessions.ts';
import {
  foldedOutcomes,
  outcomesOf,
  type ToldMatch,
  type ToldOutcome,
  taught,
} from '../../training/told-outcomes.ts';
import { correlation } from './correlation.ts';
import { besideFloor } from './floors.ts';
import type { ReaderAccuracy, Row } from './reader-accuracy.ts';
import { toldHalves } from './told-halves.ts';

const draws = 999;

/**
 * Told episodes against the acts that raters marked (docs/methods/told-episodes.md): five folds by video, and
 * the half of the videos that nobody looked at while the rules were written, by weights from the other half.
 * The raters are of one kind: this is agreement with them, no human validity.
 */
export const toldAccuracy: ReaderAccuracy = {
  title: 'Told episodes, five folds by video, and the half kept back',
  rows: toldRows,
};

function toldRows(): Row[] {
  const sessions = toldSessions();
  if (sessions.length === 0) return [];
  const all = taught(sessions);
  const { tuned, kept } = toldHalves(all.map(({ session }) => session.video));
  const half = outcomesOf(
    all.filter(({ session }) => tuned.has(session.video)),
    all.filter(({ session }) => kept.has(session.video)),
  );
  const folds = foldedOutcomes(all);
  return metrics.map(({ name, of, passes }) => ({
    metric: name,
    ...interval(name, of, folds),
    'two passes': passes ?? '',
    'kept half': shown(of(half)),
  }));
}

type Metric = {
  readonly name: string;
  readonly of: (outcomes: readonly ToldOutcome[]) => number;
  /** Two passes of the raters with each other. */
  readonly passes?: number;
};

const metrics: readonly Metric[] = [
  { name: 'told parts F1', of: f1, passes: 0.84 },
  { name: 'precision', of: (outcomes) => matchesOf(outcomes).length / total(outcomes, 'found') },
  { name: 'recall', of: (outcomes) => matchesOf(outcomes).length / total(outcomes, 'marked') },
  { name: 'part, of matched', of: share('part') },
  { name: 'actor, of matched', of: share('actor') },
  { name: 'target, of matched', of: share('target') },
  { name: 'r dominance', of: likeness('dominance'), passes: 0.91 },
  { name: 'r affiliation', of: likeness('affiliation'), passes: 0.93 },
];

function interval(name: string, of: Metric['of'], units: readonly ToldOutcome[]): Row {
  const { value, low, high } = bootstrap({ units, estimate: of, draws, random: pcg32(seedFrom(name)) });
  return {
    ours: shown(value),
    ...besideFloor(name, value),
    '95 %': `${shown(low)} to ${shown(high)}`,
    videos: units.length,
  };
}

function matchesOf(outcomes: readonly ToldOutcome[]): ToldMatch[] {
  return outcomes.flatMap(({ matches }) => matches);
}

function total(outcomes: readonly ToldOutcome[], of: 'found' | 'marked'): number {
  return outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
}

function f1(outcomes: readonly ToldOutcome[]): number {
  return (2 * matchesOf(outcomes).length) / (total(outcomes, 'found') + total(outcomes, 'marked'));
}

function share(field: 'part' | 'actor' | 'target'): Metric['of'] {
  return (outcomes) => {
    const matches = matchesOf(outcomes);
    return matches.filter(({ found, marked }) => found[field] === marked[field]).length / matches.length;
  };
}

function likeness(axis: 'dominance' | 'affiliation'): Metric['of'] {
  return (outcomes) =>
    correlation(matchesOf(outcomes).map(({ found, marked }) => [found[axis], marked[axis]]));
}

function shown(value: number): string {
  return value.toFixed(3);
}
