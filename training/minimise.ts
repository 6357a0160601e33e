/** The value at a point; the slope there is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export type Effort = {
  readonly rounds: number;
  /** Ends when a round lowers the value by less than this part of it. */
  readonly tolerance: number;
};

/**
 * The lowest point of a smooth convex function, from zero. Limited-memory BFGS (Nocedal 1980; two-loop
 * recursion over `memory` steps) with a backtracking line search (Armijo). Deterministic: the same
 * function gives the same point. Not for functions with corners.
 */
export function minimise(objective: Objective, size: number, { rounds, tolerance }: Effort): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = newtonLike(gradient, steps);
    const slope = dot(direction, gradient);
    if (!(slope < 0)) break;
    const first = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    const next = search({ objective, point, value, direction, slope }, first);
    if (next === undefined) break;
    remember(steps, minus(next.point, point), minus(next.gradient, gradient));
    const gain = value - next.value;
    ({ point, gradient, value } = next);
    if (gain <= tolerance * Math.max(1e-12, Math.abs(value))) break;
  }
  return point;
}

const memory = 8;
type Step = { readonly moved: Float64Array; readonly turned: Float64Array; readonly inverse: number };

function remember(steps: Step[], moved: Float64Array, turned: Float64Array): void {
  const curvature = dot(moved, turned);
  if (curvature <= 0) return;
  steps.push({ moved, turned, inverse: 1 / curvature });
  if (steps.length > memory) steps.shift();
}

function newtonLike(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const shares = new Map<Step, number>();
  for (const step of steps.toReversed()) {
    const share = step.inverse * dot(step.moved, direction);
    shares.set(step, share);
    addTo(direction, step.turned, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.inverse * dot(last.turned, last.turned));
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const step of steps) {
    const share = step.inverse * dot(step.turned, direction);
    addTo(direction, step.moved, (shares.get(step) ?? 0) - share);
  }
  return direction;
}

type Line = {
  readonly objective: Objective;
  readonly point: Float64Array;
  readonly value: number;
  readonly direction: Float64Array;
  readonly slope: number;
};

type Found = { readonly point: Float64Array; readonly gradient: Float64Array; readonly value: number };

const enough = 1e-4;
const mostTries = 30;

function search({ objective, point, value, direction, slope }: Line, first: number): Found | undefined {
  let length = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const there = point.map((place, at) => place + length * (direction[at] ?? 0));
    const gradient = new Float64Array(point.length);
    const found = objective(there, gradient);
    if (found <= value + enough * length * slope) return { point: there, gradient, value: found };
    length /= 2;
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function addTo(target: Float64Array, added: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + times * (added[at] ?? 0);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - (b[at] ?? 0));
}
