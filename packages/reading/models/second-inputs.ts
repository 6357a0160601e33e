import { cueNames } from '../features/cues.ts';
import type { Neighbours } from '../features/neighbours.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { signCueNames } from '../features/sign-cues.ts';
import { aroundQuestions, firstQuestions, type PairRole, pairRoles } from './stance-questions.ts';

/**
 * What the forests look at: the first learners' scores of the utterance, its cues, the scores of the turns
 * around it, and what both sides' scores are on average in the session. All of it is made of sums,
 * products and square roots, so that every machine gets the same numbers.
 */
export type FirstOpinions = {
  readonly features: SessionFeatures;
  readonly signs: readonly Float64Array[];
  /** By utterance: whose it is, and the first scores; absent for anybody else. */
  readonly sides: readonly (PairRole | undefined)[];
  readonly scores: readonly (Float64Array | undefined)[];
};

/** Turns around an utterance, by the steps that lead there. */
const steps = [
  ['heard'],
  ['answer'],
  ['ownBefore'],
  ['ownAfter'],
  ['ownBefore', 'heard'],
  ['ownAfter', 'answer'],
  ['ownBefore', 'ownBefore'],
  ['ownAfter', 'ownAfter'],
] as const satisfies readonly (readonly (keyof Neighbours)[])[];

/** Names of the inputs of one side, in order; `session:` ones are the averages. */
export function secondInputNames(learners: number): Readonly<Record<PairRole, readonly string[]>> {
  const around = (side: PairRole, path: readonly string[]): string[] =>
    aroundQuestions[side].map((question) => `${path.join('.')}: ${question}`);
  const namesOf = (side: PairRole): string[] => [
    ...Array.from({ length: learners }, (_, learner) =>
      firstQuestions[side].map((question) => `${learner}: ${question}`),
    ).flat(),
    ...cueNames,
    ...signCueNames,
    ...steps.flatMap((path) => [
      ...pairRoles.flatMap((one) => around(one, path)),
      `${path.join('.')}: words`,
    ]),
    ...pairRoles.flatMap((one) => firstQuestions[one].map((question) => `session: ${one} ${question}`)),
    'session: utterances',
    'session: coach words',
    'session: client words',
  ];
  return { coach: namesOf('coach'), client: namesOf('client') };
}

/** The inputs of utterances at `places`, a row each. */
export function secondInputs(opinions: FirstOpinions, places: readonly number[]): Float64Array[] {
  const means = opinions.scores.map((scores, at) => meanScores(scores, opinions.sides[at]));
  const averages = averagesOf(opinions, means);
  return places.map((at) => {
    const own = [opinions.scores[at], opinions.features.cues[at], opinions.signs[at]];
    const around = steps.map((path) =>
      aroundAt(opinions, means, walk(opinions.features.neighbours, at, path)),
    );
    return joined([...own, ...around, averages]);
  });
}

function joined(parts: readonly (Float64Array | undefined)[]): Float64Array {
  const inputs = new Float64Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  let at = 0;
  for (const part of parts) {
    if (part === undefined) continue;
    inputs.set(part, at);
    at += part.length;
  }
  return inputs;
}

function walk(
  neighbours: readonly Neighbours[],
  at: number,
  path: readonly (keyof Neighbours)[],
): number | undefined {
  let place: number | undefined = at;
  for (const step of path) {
    if (place === undefined) return undefined;
    place = neighbours[place]?.[step];
  }
  return place;
}

type Means = readonly (Float64Array | undefined)[];

function aroundAt(
  { features, sides: sideOf }: FirstOpinions,
  means: Means,
  at: number | undefined,
): Float64Array {
  const around = new Float64Array(aroundWidth);
  if (at === undefined) return around;
  const own = means[at];
  let place = 0;
  for (const one of pairRoles) {
    for (const column of aroundColumns[one]) {
      if (one === sideOf[at]) around[place] = own?.[column] ?? 0;
      place += 1;
    }
  }
  around[place] = Math.sqrt(features.session[at]?.words.length ?? 0);
  return around;
}

const columnsAround = (side: PairRole): number[] => {
  const names: readonly string[] = firstQuestions[side];
  return aroundQuestions[side].map((question) => names.indexOf(question));
};
const aroundColumns = { coach: columnsAround('coach'), client: columnsAround('client') };
/** Both sides' questions, and the words. */
const aroundWidth = aroundColumns.coach.length + aroundColumns.client.length + 1;

/** By question: the mean of all learners' scores. */
function meanScores(scores: Float64Array | undefined, side: PairRole | undefined): Float64Array | undefined {
  if (scores === undefined || side === undefined) return undefined;
  const width = firstQuestions[side].length;
  const means = new Float64Array(width);
  for (let column = 0; column < width; column++) {
    let sum = 0;
    for (let from = column; from < scores.length; from += width) sum += scores[from] ?? 0;
    means[column] = (sum * width) / scores.length;
  }
  return means;
}

/** So many utterances weigh as much as knowing nothing: a short piece says little about its session. */
const doubt = 8;

function averagesOf({ features, sides: sideOf }: FirstOpinions, means: Means): Float64Array {
  const averages = pairRoles.flatMap((side) => {
    const own = means.flatMap((mean, at) => (sideOf[at] === side && mean !== undefined ? [mean] : []));
    return firstQuestions[side].map((_, column) => {
      const sum = own.reduce((total, mean) => total + (mean[column] ?? 0), 0);
      return sum / (own.length + doubt);
    });
  });
  const wordsOf = (side: PairRole): number => {
    const own = features.session.filter((_, at) => sideOf[at] === side);
    return Math.sqrt(own.reduce((sum, { words }) => sum + words.length, 0) / (own.length + 1));
  };
  return Float64Array.from([
    ...averages,
    Math.sqrt(features.session.length),
    wordsOf('coach'),
    wordsOf('client'),
  ]);
}
