import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { correlation } from './correlation.ts';
import { detrend } from './detrend.ts';
import { effectiveSizeTest } from './effective-size-test.ts';
import { movingTogether } from './moving-together.ts';
import { shiftTest } from './shift-test.ts';
import { studentTails } from './student-t.ts';

const places = Array.from({ length: 90 }, (_, at) => at);
const one = places.map((at) => ((at * 37) % 23) / 5 + 0.02 * at);
const other = places.map((at) => ((at * 37 + 11) % 23) / 7 + ((at * 17) % 13) / 3 - 0.01 * at);

describe('the tails of Student t', () => {
  it.each([
    // scipy.stats.t.sf, scipy 1.17, both tails
    [2.228, 10, 0.05001177181711132],
    [0.5, 3.7, 0.6453356333199318],
    [1.96, 1000, 0.050273184955748736],
    [8, 4, 0.0013238969092171672],
    [0, 5, 1],
    [3.1, 62.4, 0.002902633829215226],
  ])('beyond %d with %d degrees of freedom are what scipy gives', (t, freedom, expected) => {
    expect(Math.abs(studentTails(t, freedom) - expected)).toBeLessThan(1e-12);
    expect(studentTails(-t, freedom)).toBe(studentTails(t, freedom));
  });

  it('are the area under its density', () => {
    // Four degrees of freedom: the density is 3/8 (1 + t^2 / 4)^(-5/2).
    const density = (t: number): number => (3 / 8) * (1 + (t * t) / 4) ** -2.5;
    const steps = 20_000;
    const width = 1.7 / steps;
    let inside = 0;
    for (let at = 0; at < steps; at++) inside += density((at + 0.5) * width) * width;
    expect(studentTails(1.7, 4)).toBeCloseTo(1 - 2 * inside, 8);
  });
});

describe('two series', () => {
  const a = detrend(one);
  const b = detrend(other);

  it('are correlated, tested and lagged as numpy and scipy do it', () => {
    // numpy 2.4, scipy 1.17: detrend, corrcoef, roll, t.sf
    const found = movingTogether(one, other);
    expect(found?.r).toBeCloseTo(-0.29547791578994637, 12);
    expect(found?.shiftP).toBeCloseTo(0.4878048780487805, 12);
    expect(found?.shifts).toBe(81);
    expect(found?.effectivePairs).toBeCloseTo(65.70159914555578, 9);
    expect(found?.effectiveP).toBeCloseTo(0.016261557758178176, 10);
    const lags = found?.lags.map(({ r }) => r) ?? [];
    const expected = [
      -0.2965851591518328, -0.04396330278163953, 0.17372571855198143, -0.2954779157899464, 0.3930213244261782,
      -0.28889965523936245, -0.08750036862367688,
    ];
    for (const [at, r] of expected.entries()) expect(lags[at]).toBeCloseTo(r, 12);
  });

  it('need both tests to be said to move together', () => {
    expect(movingTogether(one, other)?.isTogether).toBe(false);
    const same = movingTogether(
      one,
      one.map((value, at) => value + ((at * 7) % 5) / 20),
    );
    expect(same?.isTogether).toBe(true);
    expect(same?.r).toBeGreaterThan(0.9);
  });

  it('are shifted as by turning the ring they lie on', () => {
    const ring = (shift: number): number => {
      const turned = b.map((_, at) => b[(at - shift + b.length) % b.length] ?? 0);
      return Math.abs(byProducts(a, turned));
    };
    let atLeast = 0;
    for (let shift = 5; shift <= 85; shift++)
      if (ring(shift) >= Math.abs(byProducts(a, b)) - 1e-12) atLeast += 1;
    expect(shiftTest(a, b)?.p).toBeCloseTo((1 + atLeast) / 82, 12);
  });

  it('are left open below eighty pairs, with unequal lengths and where one never varies', () => {
    expect(movingTogether(one.slice(0, 79), other.slice(0, 79))).toBeUndefined();
    expect(movingTogether(one, other.slice(0, 85))).toBeUndefined();
    expect(
      movingTogether(
        one,
        one.map(() => 0.3),
      ),
    ).toBeUndefined();
  });

  it('have the same correlation whatever the unit and the zero, and never one beyond 1', () => {
    const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(series, fc.double({ min: 0.5, max: 4, noNaN: true }), (values, unit) => {
        const partner = values.map((value, at) => Math.sin(at) + value / 3);
        const r = correlation(values, partner);
        if (r === undefined) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(
          correlation(
            values.map((value) => value * unit + 1),
            partner,
          ),
        ).toBeCloseTo(r, 6);
      }),
    );
  });

  it('that have nothing to do with each other rarely pass both tests, however slow they are', () => {
    const random = pcg32(7);
    const slow = (): number[] => {
      let value = 0;
      return Array.from({ length: 80 }, () => {
        value =
          0.8 * value +
          Array.from({ length: 6 }, () => random.uint32() / 2 ** 32 - 0.5).reduce((x, y) => x + y);
        return value;
      });
    };
    let naive = 0;
    let both = 0;
    for (let time = 0; time < 150; time++) {
      const [x, y] = [detrend(slow()), detrend(slow())];
      const r = correlation(x, y) ?? 0;
      if (studentTails(r * Math.sqrt(78 / (1 - r * r)), 78) < 0.05) naive += 1;
      if (movingTogether(x, y)?.isTogether === true) both += 1;
    }
    expect(naive / 150).toBeGreaterThan(0.18);
    expect(both / 150).toBeLessThan(0.1);
  });
});

describe('the effective number of values', () => {
  it('is close to the number of values where neighbours say nothing of each other', () => {
    const random = pcg32(3);
    const draw = (): number[] => Array.from({ length: 400 }, () => random.uint32() / 2 ** 32);
    expect(effectiveSizeTest(draw(), draw())?.effective).toBeGreaterThan(360);
  });
});

/** Pearson's r from raw sums, as an oracle beside the one by deviations. */
function byProducts(a: readonly number[], b: readonly number[]): number {
  const sum = (of: (at: number) => number): number => a.reduce((total, _, at) => total + of(at), 0);
  const at = (list: readonly number[], place: number): number => list[place] ?? 0;
  const n = a.length;
  const [sa, sb] = [sum((i) => at(a, i)), sum((i) => at(b, i))];
  const product = n * sum((i) => at(a, i) * at(b, i)) - sa * sb;
  const squares = (n * sum((i) => at(a, i) ** 2) - sa ** 2) * (n * sum((i) => at(b, i) ** 2) - sb ** 2);
  return product / Math.sqrt(squares);
}
