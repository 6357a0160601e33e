import { correlation } from './correlation.ts';
import { studentTails } from './student-t.ts';

/**
 * The test of a correlation for series that remember: neighbouring values say partly the same, so there are
 * fewer of them than it seems. Source: Bartlett 1946, methods 1.7. Formula: effective
 * n = n (1 - pa pb) / (1 + pa pb) with the correlations pa, pb of each series with itself one place later; then
 * t = r sqrt((n - 2) / (1 - r^2)) with n - 2 degrees of freedom. At least four are counted. Assumes that the
 * memory fades from step to step by the same factor.
 */
export function effectiveSizeTest(a: readonly number[], b: readonly number[]): EffectiveSizeTest | undefined {
  const r = correlation(a, b);
  if (r === undefined) return undefined;
  const memory = (memoryOf(a) ?? 0) * (memoryOf(b) ?? 0);
  const effective = Math.max(4, (a.length * (1 - memory)) / (1 + memory));
  const t = r * Math.sqrt((effective - 2) / Math.max(1e-300, 1 - r * r));
  return { r, p: studentTails(t, effective - 2), effective };
}

export type EffectiveSizeTest = { readonly r: number; readonly p: number; readonly effective: number };

function memoryOf(series: readonly number[]): number | undefined {
  return correlation(series.slice(0, -1), series.slice(1));
}
