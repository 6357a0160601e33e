import { pcg32, seedFrom } from '@crucible/core/random.ts';
import { bootstrap } from '@crucible/core/statistics/bootstrap.ts';
import type { Estimate } from '@crucible/core/statistics/estimate.ts';
import { chosenLabel, isPresent } from '@crucible/reading/models/decide.ts';
import type { Tried } from './cross-validate.ts';
import type { Question } from './example.ts';
import { expectedCalibrationError, type Foretold } from './expected-calibration-error.ts';
import { f1, macroF1, type Pair } from './macro-f1.ts';

/** One figure of a reader, with its interval over videos. */
export type Measured = {
  readonly question: string;
  readonly metric: string;
  readonly estimate: Estimate;
  /** Utterances that were coded without a tie. */
  readonly utterances: number;
};

/** One utterance: what was coded, what was read, and how sure. */
type Judged = { readonly pair: Pair<string>; readonly foretold: Foretold };

const draws = 999;

/**
 * The figures of one question with labels: macro-F1, F1 of each label and the calibration error of the
 * chosen label's probability (for a presence: of the probability that it is there). Ties of the coders
 * are left out. Intervals: bootstrap over groups.
 */
export function measure(question: Question, place: number, tried: readonly Tried[]): Measured[] {
  const groups = [...Map.groupBy(tried, ({ example }) => example.group).values()].map((own) =>
    own.flatMap((one) => judge(question, place, one)),
  );
  const utterances = groups.flat().length;
  const figure = (metric: string, estimate: (units: readonly Judged[][]) => number): Measured => ({
    question: question.name,
    metric,
    utterances,
    estimate: bootstrap({
      units: groups,
      estimate,
      draws,
      random: pcg32(seedFrom(`${question.name} ${metric}`)),
    }),
  });
  const labels = question.kind === 'presence' ? ['there', 'not there'] : question.labels;
  const pairs = (units: readonly Judged[][]): Pair<string>[] => units.flat().map(({ pair }) => pair);
  return [
    figure('macro-F1', (units) => macroF1(pairs(units), labels)),
    ...labels.map((label) => figure(`F1 ${label}`, (units) => f1(pairs(units), label))),
    figure('calibration error', (units) =>
      expectedCalibrationError(units.flat().map(({ foretold }) => foretold)),
    ),
  ];
}

function judge(question: Question, place: number, { example, model, read }: Tried): Judged[] {
  const answer = example.answers[place];
  const output = model.outputs[place];
  const probabilities = read[place] ?? [];
  if (answer === undefined || output === undefined) return [];
  if (question.kind === 'presence') {
    const share = answer[0] ?? 0;
    if (share === 0.5) return [];
    const isRead = isPresent(output, probabilities);
    return [
      {
        pair: { coded: presence(share > 0.5), read: presence(isRead) },
        foretold: { probability: probabilities[0] ?? 0, isTrue: share > 0.5 },
      },
    ];
  }
  const coded = majority(answer, question.labels);
  if (coded === undefined) return [];
  const chosen = chosenLabel(output, probabilities);
  const probability = probabilities[question.labels.indexOf(chosen)] ?? 0;
  return [{ pair: { coded, read: chosen }, foretold: { probability, isTrue: chosen === coded } }];
}

function presence(is: unknown): string {
  return is === true ? 'there' : 'not there';
}

function majority(answer: readonly number[], labels: readonly string[]): string | undefined {
  const most = Math.max(...answer);
  const winners = labels.filter((_, at) => answer[at] === most);
  return winners.length === 1 ? winners[0] : undefined;
}
