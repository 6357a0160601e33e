import type { Figure, RoleProposal } from '@crucible/core/session/reading.ts';
import type {
  MeanStance,
  Placed,
  StanceAxis,
  StanceReading,
  StanceSegment,
  UtteranceStance,
} from '@crucible/core/session/stance.ts';
import type { Estimate } from '@crucible/core/statistics/estimate.ts';
import {
  leastPairs,
  type MovingTogether,
  movingTogether,
} from '@crucible/core/statistics/moving-together.ts';
import { rangeOf, type StanceAnswers } from '../models/predict-stance.ts';
import type { StanceModel, ValueWorth } from '../models/stance-model.ts';
import { type PairRole, pairRoles } from '../models/stance-questions.ts';

/**
 * How each utterance of coach and client stands toward the other (docs/methods/stance.md): leading to
 * following, warm to cool, with the range that raters' values lay in; means over the session and its sixths;
 * and whether the two move together. Of utterances and never of persons.
 */
export function readStance(
  model: StanceModel,
  found: readonly (StanceAnswers | undefined)[],
  { roles }: RoleProposal,
): StanceReading {
  const utterances = found.flatMap((answers, at) =>
    answers === undefined ? [] : [stanceOf(model, answers, at)],
  );
  const stretch = (first: number, last: number): MeanStance[] => {
    const inside = utterances.filter(({ utterance }) => utterance >= first && utterance < last);
    return pairRoles.flatMap((side) => {
      const own = inside.filter(({ utterance }) => found[utterance]?.side === side);
      return own.length === 0
        ? []
        : [meanOf(own, { worth: worths(model, side), speaker: roles.indexOf(side) })];
    });
  };
  return {
    utterances,
    means: stretch(0, found.length),
    segments: segmentsOf(found.length).map(
      ([first, last]): StanceSegment => ({ first, last, means: stretch(first, last) }),
    ),
    together: {
      dominance: together(utterances, found, 'dominance'),
      affiliation: together(utterances, found, 'affiliation'),
    },
  };
}

function stanceOf(model: StanceModel, { side, answers }: StanceAnswers, utterance: number): UtteranceStance {
  const worth = worths(model, side);
  const placed = (question: StanceAxis): Placed => {
    const value = answers.get(question) ?? 0;
    return { value, ...rangeOf(worth[question], value) };
  };
  return { utterance, dominance: placed('dominance'), affiliation: placed('affiliation') };
}

type Worths = Readonly<Record<StanceAxis, ValueWorth>>;

function worths(model: StanceModel, side: PairRole): Worths {
  const of = (question: StanceAxis): ValueWorth => {
    const worth = model.sides[side].answers.find((answer) => answer.question === question)?.worth;
    if (worth?.kind !== 'value') throw new RangeError(`the model has no ${question} of the ${side}`);
    return worth;
  };
  return { dominance: of('dominance'), affiliation: of('affiliation') };
}

function meanOf(
  own: readonly UtteranceStance[],
  { worth, speaker }: { readonly worth: Worths; readonly speaker: number },
): MeanStance {
  const estimate = (side: StanceAxis): Estimate => {
    const { drift, scatter } = worth[side];
    const value = own.reduce((sum, one) => sum + one[side].value, 0) / own.length;
    const reach = deviate * Math.sqrt(drift + scatter / own.length);
    return {
      value: rounded(value),
      low: rounded(Math.max(-2, value - reach)),
      high: rounded(Math.min(2, value + reach)),
      level: 0.95,
      n: own.length,
      method: 'error of means on unseen sessions',
    };
  };
  return { speaker, dominance: estimate('dominance'), affiliation: estimate('affiliation') };
}

/** Of a normal distribution, 95 % lie within so many standard deviations. */
const deviate = 1.96;
const parts = 6;
/** Shorter sessions have no course to speak of. */
const leastForParts = 36;

function segmentsOf(length: number): [number, number][] {
  if (length < leastForParts) return [];
  const cut = (part: number): number => Math.round((part * length) / parts);
  return Array.from({ length: parts }, (_, part) => [cut(part), cut(part + 1)]);
}

/** Pairs of a turn of the coach and the next one of the client. */
function together(
  utterances: readonly UtteranceStance[],
  found: readonly (StanceAnswers | undefined)[],
  side: StanceAxis,
): Figure<MovingTogether> {
  const first: number[] = [];
  const second: number[] = [];
  utterances.forEach((one, at) => {
    const next = utterances[at + 1];
    if (next === undefined || found[one.utterance]?.side !== 'coach') return;
    if (found[next.utterance]?.side !== 'client') return;
    first.push(one[side].value);
    second.push(next[side].value);
  });
  const moving = movingTogether(first, second);
  if (moving === undefined) return { withheld: 'few-pairs', have: first.length, need: leastPairs };
  return { known: roundedAll(moving) };
}

function roundedAll(moving: MovingTogether): MovingTogether {
  return {
    ...moving,
    r: rounded(moving.r),
    shiftP: rounded(moving.shiftP),
    // A p-value is never zero.
    effectiveP: Math.max(0.0001, rounded(moving.effectiveP)),
    effectivePairs: rounded(moving.effectivePairs),
    lags: moving.lags.map(({ lag, r }) => ({ lag, r: rounded(r) })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
