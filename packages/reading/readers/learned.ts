import { makeQuote, type Quote, quoteAll } from '@crucible/core/session/quote.ts';
import { type Proportion, proportion } from '@crucible/core/units.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { bucketCollector } from '../features/sparse-vector.ts';
import { vectorsOf } from '../features/vectors.ts';
import { scoresOfPart } from '../models/first-scores.ts';
import type { Prediction } from '../models/predict.ts';
import { columnsOf, type Output, type StackedModel } from '../models/stacked-model.ts';
import type { SpokenClause } from './spoken.ts';

/** An output of a model by its name; a model without it is not the one meant. */
export function outputNamed({ outputs, name: model }: StackedModel, name: string): PlacedOutput {
  const place = outputs.findIndex((one) => one.name === name);
  const output = outputs[place];
  if (output === undefined) throw new RangeError(`${model} has no output ${name}`);
  return { output, place, column: columnsOf(outputs.slice(0, place)) };
}

export type PlacedOutput = {
  readonly output: Output;
  /** Place in a prediction, and the first of its columns in a learner. */
  readonly place: number;
  readonly column: number;
};

/** Probabilities by label. */
export function byLabel<Label extends string>(
  labels: readonly Label[],
  { output, place }: PlacedOutput,
  prediction: Prediction,
): Readonly<Record<Label, Proportion>> {
  const read = prediction[place] ?? [];
  const entries = labels.map(
    (label) => [label, proportion(read[output.labels.indexOf(label)] ?? 0)] as const,
  );
  return Object.fromEntries(entries) as Record<Label, Proportion>;
}

/** One for all: it is large, and forgets what was taken. */
const collector = bucketCollector();

/** A clause and the words it quotes. */
export type Deciding = { readonly quote: Quote; readonly clause?: SpokenClause };

/**
 * The clause that alone speaks most for a label, before the other labels of the same output: by the first
 * scores of its own words. Of equals the last one, since what is said last is what is meant.
 */
export function decidingClause(
  model: StackedModel,
  { output, column }: PlacedOutput,
  label: string,
): (features: SessionFeatures, at: number) => Deciding {
  const wanted = output.labels.indexOf(label);
  return ({ session }, at) => {
    const spoken = session[at];
    if (spoken === undefined) throw new RangeError(`there is no utterance ${at}`);
    let best = spoken.clauses.at(-1);
    let most = Number.NEGATIVE_INFINITY;
    for (const clause of spoken.clauses.length > 1 ? spoken.clauses : []) {
      const scores = scoresOfPart(model.learners, vectorsOf(spoken, clause, collector));
      const own = output.labels.map((_, place) => scores[column + place] ?? 0);
      const others = own.filter((_, place) => place !== wanted);
      const lead = (own[wanted] ?? 0) - Math.max(0, ...others);
      if (lead >= most) [best, most] = [clause, lead];
    }
    const quote = best && makeQuote(spoken.utterance, best);
    return quote?.ok
      ? { quote: quote.value, ...(best !== undefined && { clause: best }) }
      : { quote: quoteAll(spoken.utterance) };
  };
}
