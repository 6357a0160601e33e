import { cueNames } from '../features/cues.ts';
import type { Neighbours } from '../features/neighbours.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { signCueNames } from '../features/sign-cues.ts';
import { aroundQuestions, firstQuestions, type PairRole, sides } from './stance-questions.ts';

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
    ...steps.flatMap((path) => [...sides.flatMap((one) => around(one, path)), `${path.join('.')}: words`]),
    ...sides.flatMap((one) => firstQuestions[one].map((question) => `session: ${one} ${question}`)),
    'session: utterances',
    'session: coach words',
    'session: client words',
  ];
  return { coach: namesOf('coach'), client: namesOf('client') };
}

/** The inputs of utterances at `places`, a row each. */
export function secondInputs(opinions: FirstOpinions, places: readonly number[]): Float64Array[] {
  const averages = averagesOf(opinions);
  return places.map((at) =>
    Float64Array.from([
      ...(opinions.scores[at] ?? []),
      ...(opinions.features.cues[at] ?? []),
      ...(opinions.signs[at] ?? []),
      ...steps.flatMap((path) => aroundAt(opinions, walk(opinions.features.neighbours, at, path))),
      ...averages,
    ]),
  );
}

function walk(
  neighbours: readonly Neighbours[],
  at: number,
  path: readonly (keyof Neighbours)[],
): number | undefined {
  return path.reduce<number | undefined>(
    (place, step) => (place === undefined ? undefined : neighbours[place]?.[step]),
    at,
  );
}

function aroundAt({ features, sides: sideOf, scores }: FirstOpinions, at: number | undefined): number[] {
  const side = at === undefined ? undefined : sideOf[at];
  const own = at === undefined ? undefined : scores[at];
  const blocks = sides.flatMap((one) =>
    aroundQuestions[one].map((question) =>
      one === side && own !== undefined ? meanScore(own, one, question) : 0,
    ),
  );
  const words = at === undefined ? 0 : (features.session[at]?.words.length ?? 0);
  return [...blocks, Math.sqrt(words)];
}

/** The mean of all learners' scores. */
function meanScore(scores: Float64Array, side: PairRole, question: string): number {
  const names: readonly string[] = firstQuestions[side];
  let sum = 0;
  for (let from = names.indexOf(question); from < scores.length; from += names.length)
    sum += scores[from] ?? 0;
  return (sum * names.length) / scores.length;
}

/** So many utterances weigh as much as knowing nothing: a short piece says little about its session. */
const doubt = 8;

function averagesOf({ features, sides: sideOf, scores }: FirstOpinions): number[] {
  const means = sides.flatMap((side) => {
    const own = scores.flatMap((score, at) => (sideOf[at] === side && score !== undefined ? [score] : []));
    return firstQuestions[side].map((question) => {
      const sum = own.reduce((total, score) => total + meanScore(score, side, question), 0);
      return sum / (own.length + doubt);
    });
  });
  const wordsOf = (side: PairRole): number => {
    const own = features.session.filter((_, at) => sideOf[at] === side);
    return Math.sqrt(own.reduce((sum, { words }) => sum + words.length, 0) / (own.length + 1));
  };
  return [...means, Math.sqrt(features.session.length), wordsOf('coach'), wordsOf('client')];
}
