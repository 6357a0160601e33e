import type { OutputKind } from '@crucible/reading/models/stacked-model.ts';

/** What was rated and the scores for it. */
export type Scored = { readonly answer: readonly number[]; readonly scores: readonly number[] };

/**
 * The one number by which scores are divided so that probabilities come true (Guo et al. 2017): lowest
 * mean log loss, by golden section over its logarithm. It leaves the order of the labels as it is. From
 * 1/8 to 8; fit it on predictions for unseen sessions only.
 */
export function temperatureOf(kind: OutputKind, rated: readonly Scored[]): number {
  const loss = (log: number): number => meanLoss(kind, rated, 2 ** log);
  let [low, high] = [-3, 3];
  for (let round = 0; round < 40; round++) {
    const [first, second] = [high - golden * (high - low), low + golden * (high - low)];
    if (loss(first) <= loss(second)) high = second;
    else low = first;
  }
  return Math.round(2 ** ((low + high) / 2) * 1000) / 1000;
}

const golden = (Math.sqrt(5) - 1) / 2;

function meanLoss(kind: OutputKind, rated: readonly Scored[], temperature: number): number {
  let sum = 0;
  for (const { answer, scores } of rated) {
    const scaled = scores.map((score) => score / temperature);
    sum += kind === 'choice' ? choiceLoss(answer, scaled) : presenceLoss(answer, scaled);
  }
  return sum / Math.max(1, rated.length);
}

function choiceLoss(answer: readonly number[], scores: readonly number[]): number {
  const most = Math.max(...scores);
  const log = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return answer.reduce((sum, share, at) => sum + share * (log - (scores[at] ?? 0)), 0);
}

function presenceLoss(answer: readonly number[], scores: readonly number[]): number {
  return answer.reduce((sum, share, at) => {
    const score = scores[at] ?? 0;
    return sum + Math.max(score, 0) - score * share + Math.log1p(Math.exp(-Math.abs(score)));
  }, 0);
}
