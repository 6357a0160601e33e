import { describe, expect, it } from 'vitest';
import { gammaQuantile } from './gamma-quantile.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';

describe('the logarithm of the gamma function', () => {
  it.each([
    // scipy.special.gammaln, scipy 1.17
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [14, 22.55216385312342],
    [171.3, 708.1149470389971],
    [1000, 5905.220423209181],
  ])('of %d is what scipy gives', (x, expected) => {
    expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(1e-13);
  });

  it('is that of the factorial at whole numbers', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
      factorial *= n;
    }
  });
});

describe('the part of a gamma distribution below a value', () => {
  it.each([
    // scipy.special.gammainc, scipy 1.17
    [0.5, 0.2, 0.47291074313446196],
    [1, 1, 0.6321205588285577],
    [5, 2, 0.052653017343711125],
    [14, 20, 0.933872359040834],
    [100, 110, 0.8417213299399129],
    [300, 250, 0.0011623936310546142],
  ])('P(%d, %d) is what scipy gives', (a, x, expected) => {
    expect(incompleteGamma(a, x)).toBeCloseTo(expected, 12);
  });

  it('is the area under the density, added up strip by strip', () => {
    for (const [a, x] of [
      [2, 3],
      [7.5, 6],
      [14, 23.5],
    ] as const) {
      const density = (t: number): number => Math.exp((a - 1) * Math.log(t) - t - logGamma(a));
      const strips = 20_000;
      const width = x / strips;
      let area = 0;
      for (let strip = 0; strip < strips; strip++) area += density((strip + 0.5) * width) * width;
      expect(incompleteGamma(a, x)).toBeCloseTo(area, 6);
    }
  });
});

describe('a quantile of a gamma distribution', () => {
  it.each([
    // scipy.stats.gamma.ppf, scipy 1.17
    [0.025, 14, 7.653930276300595],
    [0.95, 0.5, 1.920729410347062],
    [0.0001, 0.5, 7.853981675097846e-9],
  ])('at %d of Gamma(%d) is what scipy gives', (p, a, expected) => {
    expect(Math.abs(gammaQuantile(p, a) / expected - 1)).toBeLessThan(1e-9);
  });

  it('of the exponential distribution is the closed form', () => {
    for (const p of [0, 0.01, 0.5, 0.975, 0.999])
      expect(gammaQuantile(p, 1)).toBeCloseTo(-Math.log(1 - p), 10);
  });
});
