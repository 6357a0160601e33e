import { mean } from './correlation.ts';

/** A series without its straight line: what is left after least squares on the place in it. At least two values. */
export function detrend(series: readonly number[]): number[] {
  if (series.length < 2) throw new RangeError('detrend needs two values');
  const middle = (series.length - 1) / 2;
  const level = mean(series);
  let product = 0;
  let square = 0;
  series.forEach((value, at) => {
    product += (at - middle) * (value - level);
    square += (at - middle) ** 2;
  });
  const slope = product / square;
  return series.map((value, at) => value - level - slope * (at - middle));
}
