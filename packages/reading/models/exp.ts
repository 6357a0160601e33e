/**
 * e to the power x by additions, multiplications and divisions alone. The engines' own `Math.exp` may
 * differ in the last digit from browser to browser; these operations may not (IEEE 754), so that every
 * machine reads the same. Within 4e-15 of the true value, relatively; 0 below -700, cut at 700 above.
 */
export function exp(x: number): number {
  if (x < -700) return 0;
  const bounded = Math.min(x, 700);
  const halvings = Math.round(bounded / ln2);
  const rest = bounded - halvings * ln2High - halvings * ln2Low;
  let sum = 1;
  for (let term = 14; term > 0; term--) sum = 1 + (sum * rest) / term;
  return sum * 2 ** halvings;
}

const ln2 = Math.LN2;
/** ln 2 in two parts: the first has so few bits that its multiples are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
