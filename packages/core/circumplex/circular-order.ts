import { correlation } from '../statistics/correlation.ts';
import { octants } from './octant.ts';

/** How far eight scales lie in the order of the circle. */
export type CircularOrder = {
  /** Predictions met less those not met, over all 288: -1 to 1; 1 where every nearer pair correlates more. */
  readonly index: number;
  readonly met: number;
  readonly against: number;
  /** The share of all 5,040 ways of naming the scales around the circle that do at least as well. */
  readonly p: number;
};

/**
 * Whether scales that lie nearer on the circle correlate more than those further apart: the correspondence
 * index with its exact randomisation test (Hubert & Arabie 1987; Tracey 1997, RANDALL). `scales`: eight columns
 * in the order of the circle, every person with every score; taken around each person's own mean first
 * (`ipsatise`) a common level does not hide the order. Nothing where a scale never varies or there are fewer
 * than three people. It tells of an order, not of equal spacing.
 */
export function circularOrder(scales: readonly (readonly number[])[]): CircularOrder | undefined {
  if (scales.length !== size) throw new RangeError('a circular order needs eight scales');
  const correlations = new Float64Array(size * size);
  for (const [first, second] of pairs) {
    const r = correlation(scales[first] ?? [], scales[second] ?? []);
    if (r === undefined) return undefined;
    correlations[size * first + second] = r;
    correlations[size * second + first] = r;
  }
  const { met, against } = heldAgainst(correlations, names);
  let [asGood, orders] = [0, 0];
  forEachOrder(names.slice(0, 1), names.slice(1), (order) => {
    const found = heldAgainst(correlations, order);
    asGood += found.met - found.against >= met - against ? 1 : 0;
    orders += 1;
  });
  return { index: (met - against) / predictions.length, met, against, p: asGood / orders };
}

const size = octants.length;
const names = octants.map((_, at) => at);
const pairs = names.flatMap((first) => names.slice(first + 1).map((second) => [first, second] as const));
const steps = ([first, second]: readonly [number, number]): number =>
  Math.min(second - first, size - (second - first));
/** A nearer pair and one further apart. */
const predictions = pairs.flatMap((near) =>
  pairs.filter((far) => steps(near) < steps(far)).map((far) => [...near, ...far] as const),
);

function heldAgainst(correlations: Float64Array, order: readonly number[]) {
  const between = (first: number, second: number): number =>
    correlations[size * (order[first] ?? 0) + (order[second] ?? 0)] ?? 0;
  let [met, against] = [0, 0];
  for (const [a, b, c, d] of predictions) {
    const [near, far] = [between(a, b), between(c, d)];
    if (near > far) met += 1;
    if (near < far) against += 1;
  }
  return { met, against };
}

/** Every order that begins with what is `set`. */
function forEachOrder(
  set: readonly number[],
  left: readonly number[],
  found: (order: readonly number[]) => void,
): void {
  if (left.length === 0) found(set);
  for (const next of left) {
    forEachOrder(
      [...set, next],
      left.filter((name) => name !== next),
      found,
    );
  }
}
