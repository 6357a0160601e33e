import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { signCues, signsIn } from '../features/sign-cues.ts';
import type { CodeSign } from '../readers/code-signs.ts';
import { exp } from './exp.ts';
import { firstScores } from './first-scores.ts';
import { forestScore } from './forest.ts';
import { type FirstOpinions, secondInputs } from './second-inputs.ts';
import type { ChanceWorth, LastAnswer, StanceModel, ValueWorth } from './stance-model.ts';
import { type LastQuestion, type PairRole, pairRoles } from './stance-questions.ts';

/** What the model reads in one utterance: values and probabilities by question, four decimals. */
export type StanceAnswers = {
  readonly side: PairRole;
  readonly answers: ReadonlyMap<LastQuestion, number>;
  /** The first learners' scores, by learner and question: what a code is chosen by. */
  readonly scores: Float64Array;
  readonly signs: readonly CodeSign[];
};

/** By utterance; absent for whoever is neither coach nor client. */
export function predictStance(
  model: StanceModel,
  features: SessionFeatures,
  sideAt: readonly (PairRole | undefined)[],
): (StanceAnswers | undefined)[] {
  const scores = sideAt.map((side, at) =>
    side === undefined ? undefined : firstScores(model.sides[side].learners, features, at),
  );
  const signsAt = features.session.map(signsIn);
  const opinions: FirstOpinions = { features, signs: signCues(features, signsAt), sides: sideAt, scores };
  const found = new Array<StanceAnswers | undefined>(sideAt.length).fill(undefined);
  for (const side of pairRoles) {
    const places = sideAt.flatMap((one, at) => (one === side ? [at] : []));
    secondInputs(opinions, places).forEach((inputs, row) => {
      const at = places[row] ?? 0;
      const signs = signsAt[at]?.[side] ?? [];
      const codes = signs.map(({ code }) => code);
      const answers = model.sides[side].answers.map(
        (answer) => [answer.question, worthOf(answer, meanScore(answer, inputs), codes)] as const,
      );
      found[at] = { side, answers: new Map(answers), scores: scores[at] ?? new Float64Array(), signs };
    });
  }
  return found;
}

export function meanScore({ forests }: Pick<LastAnswer, 'forests'>, inputs: Float64Array): number {
  return forests.reduce((sum, forest) => sum + forestScore(forest, inputs), 0) / forests.length;
}

/** Bonuses are of the kind's own codes, so that other signs count for nothing. */
function worthOf({ worth }: LastAnswer, score: number, codes: readonly StrainCode[]): number {
  return worth.kind === 'value' ? rounded(Math.max(-2, Math.min(2, score))) : chanceOf(worth, score, codes);
}

export function chanceOf(
  { shift, scale, bonuses }: Omit<ChanceWorth, 'kind' | 'floor'>,
  score: number,
  codes: readonly StrainCode[],
): number {
  return rounded(1 / (1 + exp(-(shift + scale * (score + bonusOf(bonuses, codes))))));
}

/** The largest bonus among signs; none where no sign has one. */
export function bonusOf(bonuses: ChanceWorth['bonuses'], codes: readonly StrainCode[]): number {
  const own = codes.flatMap((code) => bonuses[code] ?? []);
  return own.length === 0 ? 0 : Math.max(...own);
}

/** The range of raters' values for a value read, within the scale. */
export function rangeOf(
  { steps, low, high }: ValueWorth,
  value: number,
): { readonly low: number; readonly high: number } {
  const above = steps.findIndex((step) => value <= step);
  const at = above === -1 ? steps.length : above;
  return {
    low: rounded(Math.max(-2, value - (low[at] ?? 4))),
    high: rounded(Math.min(2, value + (high[at] ?? 4))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
