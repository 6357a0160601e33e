/** What was seen: signs with their values, and what it should have been. */
export type Lesson = { readonly signs: readonly (readonly [string, number])[]; readonly goal: number };

export type FitOptions = {
  /** `odds` for yes and no (logistic loss), `value` for a scale (squared loss). */
  readonly of: 'odds' | 'value';
  /** Weight of the square of every weight. */
  readonly shrink: number;
};

const rounds = 200;
const stride = 0.3;

/**
 * Weights of a linear model with ridge shrinkage, by full-batch descent with a step of its own for each
 * sign (Adagrad). Nothing in it is drawn: the same lessons in the same order give the same weights.
 */
export function fitSigns(
  lessons: readonly Lesson[],
  { of, shrink }: FitOptions,
): ReadonlyMap<string, number> {
  const names = [...new Set(lessons.flatMap(({ signs }) => signs.map(([name]) => name)))];
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = lessons.map(({ signs }) =>
    signs.map(([name, value]) => [place.get(name) ?? 0, value] as const),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => shrink * weight);
    rows.forEach((row, at) => {
      const score = row.reduce((sum, [sign, value]) => sum + (weights[sign] ?? 0) * value, 0);
      const miss = (of === 'odds' ? 1 / (1 + Math.exp(-score)) : score) - (lessons[at]?.goal ?? 0);
      for (const [sign, value] of row) slope[sign] = (slope[sign] ?? 0) + miss * value;
    });
    slope.forEach((by, sign) => {
      squares[sign] = (squares[sign] ?? 0) + by * by;
      weights[sign] = (weights[sign] ?? 0) - (stride * by) / Math.sqrt((squares[sign] ?? 0) + 1e-9);
    });
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}
