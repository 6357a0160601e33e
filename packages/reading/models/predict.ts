import type { SessionFeatures } from '../features/session-features.ts';
import { exp } from './exp.ts';
import { firstScores, turnAt } from './first-scores.ts';
import { columnsOf, type Output, type StackedModel, type TopLayer } from './stacked-model.ts';

/** By output, in the order of the model's outputs: probabilities of its labels, or the value. */
export type Prediction = readonly (readonly number[])[];

/**
 * What a model reads in the utterances at `places`, which must all be of the kind it was trained on.
 * Probabilities have four decimals, values too: what is compared afterwards is the rounded number.
 */
export function predict(
  model: StackedModel,
  features: SessionFeatures,
  places: readonly number[],
): Prediction[] {
  const first = new Map(places.map((at) => [at, firstScores(model.learners, features, at)]));
  return places.map((at) => {
    const scores = topScores(model.top, topInputs(model.top, { features, first, at }));
    return outcomes(model.outputs, scores);
  });
}

type Inputs = {
  readonly features: SessionFeatures;
  /** First scores by utterance. */
  readonly first: ReadonlyMap<number, Float64Array>;
  readonly at: number;
};

/** The inputs of the last layer: scores here and around (noughts where a turn is not there), the cues. */
export function topInputs(
  { around }: Pick<TopLayer, 'around'>,
  { features, first, at }: Inputs,
): Float64Array {
  const width = first.get(at)?.length ?? 0;
  const cues = features.cues[at] ?? new Float64Array();
  const inputs = new Float64Array(around.length * width + cues.length);
  around.forEach((relation, place) => {
    const turn = turnAt(features.neighbours[at] ?? {}, relation, at);
    const scores = turn === undefined ? undefined : first.get(turn);
    if (scores !== undefined) inputs.set(scores, place * width);
  });
  inputs.set(cues, around.length * width);
  return inputs;
}

export function topScores({ means, scales, weights, bias }: TopLayer, inputs: Float64Array): Float64Array {
  const scores = Float64Array.from(bias);
  const columns = bias.length;
  inputs.forEach((input, at) => {
    const standard = (input - (means[at] ?? 0)) * (scales[at] ?? 0);
    for (let column = 0; column < columns; column++) {
      scores[column] = (scores[column] ?? 0) + standard * (weights[at * columns + column] ?? 0);
    }
  });
  return scores;
}

/** Scores of all outputs, one after another, as probabilities and values. */
export function outcomes(outputs: readonly Output[], scores: ArrayLike<number>): Prediction {
  let first = 0;
  return outputs.map((output) => {
    const own = output.labels.map((_, at) => scores[first + at] ?? 0);
    first += columnsOf([output]);
    return outcome(output, own);
  });
}

function outcome({ kind, temperature }: Output, scores: readonly number[]): number[] {
  if (kind === 'value') return scores.map(rounded);
  const scaled = scores.map((score) => score / temperature);
  if (kind === 'presence') return scaled.map((score) => rounded(1 / (1 + exp(-score))));
  const most = Math.max(...scaled);
  const powers = scaled.map((score) => exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => rounded(power / sum));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
