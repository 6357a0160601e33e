import { logGamma } from './log-gamma.ts';

/**
 * P(a, x), the part of a Gamma(a) distribution that lies below x: 0 at x = 0, towards 1.
 * Source: the power series (Abramowitz & Stegun 6.5.29) below a + 1, Legendre's continued fraction
 * (6.5.31, evaluated by Lentz's method) above it. Range: a > 0, x >= 0. Absolute error below 1e-12
 * for a up to 1,000 (tested against scipy); slow for a beyond a million.
 * Example: incompleteGamma(1, 1) is 1 - 1/e.
 */
export function incompleteGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) throw new RangeError(`incompleteGamma needs a > 0 and x >= 0, got ${a}, ${x}`);
  if (x === 0) return 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? scale * series(a, x) : 1 - scale * fraction(a, x);
}

const precision = 1e-16;

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = a + 1; term > sum * precision; k++) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let value = d;
  for (let k = 1, change = 0; Math.abs(change - 1) > precision * 10; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    value *= change;
  }
  return value;
}
