import type { Output } from './stacked-model.ts';

/** The label to show: the one whose probability, times its favour, is largest; the first of equals. */
export function chosenLabel({ labels, favour }: Output, probabilities: readonly number[]): string {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  labels.forEach((_, at) => {
    const weighed = (probabilities[at] ?? 0) * (favour[at] ?? 1);
    if (weighed > most) [best, most] = [at, weighed];
  });
  return labels[best] ?? '';
}

/** Whether something is said to be present: its probability, times its favour, against that it is not. */
export function isPresent({ favour }: Output, probabilities: readonly number[], label = 0): boolean {
  const probability = probabilities[label] ?? 0;
  return probability * (favour[label] ?? 1) > 1 - probability;
}
