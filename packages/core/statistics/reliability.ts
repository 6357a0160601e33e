import { mean } from './correlation.ts';

/**
 * Cronbach's alpha of several items answered by several people (rows people, columns items): how far the items
 * rise and fall together; absent below two items or two people, or where the sums never vary.
 * Formula: k / (k - 1) (1 - Σ variances of the items / variance of the sums). At most 1; below 0 where items
 * run against each other. Example: six items with correlations of .5 give .857.
 */
export function alpha(answers: readonly (readonly number[])[]): number | undefined {
  const k = answers[0]?.length ?? 0;
  if (answers.some((row) => row.length !== k)) throw new RangeError('alpha needs as many items in each row');
  if (k < 2 || answers.length < 2) return undefined;
  const total = variance(answers.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (total === 0) return undefined;
  const items = Array.from({ length: k }, (_, item) => variance(answers.map((row) => row[item] ?? 0)));
  return (k / (k - 1)) * (1 - items.reduce((sum, one) => sum + one, 0) / total);
}

/**
 * McDonald's omega of a model with one factor and standardised loadings, -1 to 1 each.
 * Formula: (Σ L)² / ((Σ L)² + Σ (1 - L²)). Example: .75 .7 .8 .65 .72 .68 give .864.
 */
export function omega(loadings: readonly number[]): number {
  if (loadings.length === 0) throw new RangeError('omega needs loadings');
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  return common / (common + loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0));
}

/** The reliability of two items together from their correlation (Spearman-Brown). Example: .6 gives .75. */
export function spearmanBrown(r: number): number {
  return (2 * r) / (1 + r);
}

/** Of a sample: over n - 1. */
function variance(values: readonly number[]): number {
  const usual = mean(values);
  return values.reduce((sum, value) => sum + (value - usual) ** 2, 0) / (values.length - 1);
}
