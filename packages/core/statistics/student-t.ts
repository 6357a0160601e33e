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
