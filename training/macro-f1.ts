/** What was coded and what we read in one place. */
export type Pair<Label extends string> = { readonly coded: Label; readonly read: Label };

/**
 * F1 of one label: the harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn); 0 where the label
 * is neither coded nor read.
 */
export function f1<Label extends string>(pairs: readonly Pair<Label>[], label: Label): number {
  const right = pairs.filter(({ coded, read }) => coded === label && read === label).length;
  const either = pairs.filter(({ coded, read }) => (coded === label) !== (read === label)).length;
  return right + either === 0 ? 0 : (2 * right) / (2 * right + either);
}

/** The plain mean over labels, so that the rare one counts as much as the common one. */
export function macroF1<Label extends string>(
  pairs: readonly Pair<Label>[],
  labels: readonly Label[],
): number {
  return labels.reduce((sum, label) => sum + f1(pairs, label), 0) / labels.length;
}
