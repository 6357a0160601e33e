import { logGamma } from './log-gamma.ts';

/**
 * The chance that |T| is at least |t| for Student's t with `freedom` degrees of freedom (> 0, not only whole).
 * Formula: the regularised incomplete beta function at freedom / (freedom + t^2) with freedom / 2 and 1/2,
 * by its continued fraction (Lentz). Error below 1e-12 for the freedoms met here (up to 10,000).
 * Example: studentTails(2.228, 10) is .05.
 */
export function studentTails(t: number, freedom: number): number {
  if (!(freedom > 0) || Number.isNaN(t)) throw new RangeError('studentTails needs a freedom above 0');
  if (!Number.isFinite(t)) return 0;
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The chance, 0 to 1, that T is at most t, with `freedom` degrees of freedom. Example: studentBelow(-2.228, 10) is .025. */
export function studentBelow(t: number, freedom: number): number {
  const tail = studentTails(t, freedom) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The t below which T lies with a chance between 0 and 1, to within 1e-12 of its size in the tails and 1e-7
 * of 1 near the middle.
 * Formula: bisection of studentBelow, which is strictly rising. Example: studentQuantile(.025, 10) is -2.228.
 */
export function studentQuantile(chance: number, freedom: number): number {
  if (!(chance > 0 && chance < 1)) throw new RangeError('studentQuantile needs a chance between 0 and 1');
  if (chance > 0.5) return -studentQuantile(1 - chance, freedom);
  let low = -1;
  while (studentBelow(low, freedom) > chance) low *= 2;
  let high = 0;
  while (high - low > 1e-13 * Math.max(1, -low)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentBelow(middle, freedom) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges quickly on this side only.
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) return fraction;
  }
  return fraction;
}

const mostTerms = 500;

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
