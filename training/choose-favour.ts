import type { Output } from '@crucible/reading/models/stacked-model.ts';

export type Tried = { readonly answer: readonly number[]; readonly read: readonly number[] };

const ladder = Array.from({ length: 33 }, (_, step) => 2 ** ((step - 16) / 8));

/**
 * Factors of the probabilities with the best macro-F1, by one label after another over a ladder from a
 * quarter to four, twice round; of a presence with the best mean of F1 present and F1 absent. Chosen on
 * predictions for unseen sessions.
 */
export function favourOf(
  { kind, labels }: Pick<Output, 'kind' | 'labels'>,
  tried: readonly Tried[],
): number[] {
  const favour = labels.map(() => 1);
  const scoreWith = (label: number, factor: number): number =>
    kind === 'presence'
      ? presenceScore(tried, label, factor)
      : choiceScore(tried, favour.with(label, factor));
  for (let round = 0; round < 2; round++) {
    labels.forEach((_, label) => {
      if (kind === 'choice' && label === 0) return; // Only ratios count.
      let best = scoreWith(label, favour[label] ?? 1);
      for (const factor of ladder) {
        const score = scoreWith(label, factor);
        if (score > best + 1e-9) [favour[label], best] = [factor, score];
      }
    });
  }
  return favour;
}

/** Macro-F1 of the label with the largest product; an answer of several raters is the most frequent one. */
function choiceScore(tried: readonly Tried[], favour: readonly number[]): number {
  const [right, coded, said] = [0, 0, 0].map(() => favour.map(() => 0)) as [number[], number[], number[]];
  for (const { answer, read } of tried) {
    const truth = largest(answer);
    const found = largest(read.map((probability, at) => probability * (favour[at] ?? 1)));
    coded[truth] = (coded[truth] ?? 0) + 1;
    said[found] = (said[found] ?? 0) + 1;
    if (truth === found) right[truth] = (right[truth] ?? 0) + 1;
  }
  const f1 = favour.map((_, at) => (2 * (right[at] ?? 0)) / Math.max(1, (coded[at] ?? 0) + (said[at] ?? 0)));
  return f1.reduce((sum, one) => sum + one, 0) / f1.length;
}

function presenceScore(tried: readonly Tried[], label: number, factor: number): number {
  let [both, neither, wrong] = [0, 0, 0];
  for (const { answer, read } of tried) {
    const probability = read[label] ?? 0;
    const is = (answer[label] ?? 0) > 0.5;
    const isRead = probability * factor > 1 - probability;
    if (is !== isRead) wrong += 1;
    else if (is) both += 1;
    else neither += 1;
  }
  return both / Math.max(1, 2 * both + wrong) + neither / Math.max(1, 2 * neither + wrong);
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
