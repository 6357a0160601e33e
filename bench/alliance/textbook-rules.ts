import { mean } from '@crucible/core/statistics/correlation.ts';

/** Published rules for a drop that matters (methods 3.4), each for one value and those before it. */
const rules: Readonly<Record<string, Rule>> = {
  'drop of one own SD': ({ before, value }) => isDropOf(before, value, 1),
  'drop of two own SD': ({ before, value }) => isDropOf(before, value, 2),
  'drop of 11.3': ({ before, value }) => (before.at(-1) ?? value) - value >= 11.3,
  'below own mean - 2 SD': ({ before, value }) =>
    before.length >= 3 && value < mean(before) - 2 * deviation(before),
  'chart, 2 sigma': ({ before, value }) =>
    before.length >= 3 && value < mean(before) - 2 * movingRange(before),
  'chart, 3 sigma': ({ before, value }) =>
    before.length >= 3 && value < mean(before) - 3 * movingRange(before),
  'moving average': ({ before, value }) => before.length >= 5 && isMovingAverageLow(before, value),
};

type Rule = (at: { readonly before: readonly number[]; readonly value: number }) => boolean;

export const textbookRules: readonly string[] = Object.keys(rules);

export function alarmsOfTextbook(name: string, totals: readonly number[]): readonly boolean[] {
  const rule = rules[name];
  if (!rule) throw new RangeError(`no rule is called ${name}`);
  return totals.map((value, at) => at > 0 && rule({ before: totals.slice(0, at), value }));
}

function isDropOf(before: readonly number[], value: number, deviations: number): boolean {
  const drop = (before.at(-1) ?? value) - value;
  return before.length >= 3 && drop > 0 && drop >= deviations * deviation(before);
}

/** EWMA with weight .3 and limits at 2.7, from the mean of the first five. */
function isMovingAverageLow(before: readonly number[], value: number): boolean {
  const usual = mean(before.slice(0, 5));
  const average = [...before.slice(5), value].reduce((sum, one) => 0.3 * one + 0.7 * sum, usual);
  return average < usual - 2.7 * movingRange(before) * Math.sqrt(0.3 / 1.7);
}

/** The mean step from one value to the next over 1.128, at least half a point. */
function movingRange(values: readonly number[]): number {
  const steps = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
  return Math.max(mean(steps) / 1.128, 0.5);
}

function deviation(values: readonly number[]): number {
  const usual = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - usual) ** 2, 0) / (values.length - 1));
}
