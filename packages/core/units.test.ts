import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degrees, milliseconds, offset, proportion } from './units.ts';

describe.each([
  ['milliseconds', milliseconds],
  ['offset', offset],
] as const)('%s', (name, make) => {
  it('are whole numbers from zero', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(make(value)).toBe(value);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('of %s are a defect', (value) => {
    expect(() => make(value)).toThrow(`${name} needs a whole number from 0, got ${value}`);
  });
});

describe('a proportion', () => {
  it.each([0, 0.5, 1])('may be %s', (value) => expect(proportion(value)).toBe(value));

  it.each([-0.01, 1.01, Number.NaN])('of %s is a defect', (value) => {
    expect(() => proportion(value)).toThrow(`proportion needs 0 to 1, got ${value}`);
  });
});

describe('degrees', () => {
  it.each([
    [0, 0],
    [360, 0],
    [-90, 270],
    [725, 5],
    [-1e-20, 0],
  ])('of %s are %s', (value, wrapped) => expect(degrees(value)).toBe(wrapped));

  it('lie from 0 up to but not 360', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(degrees(value)).toBeGreaterThanOrEqual(0);
        expect(degrees(value)).toBeLessThan(360);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('of %s are a defect', (value) => {
    expect(() => degrees(value)).toThrow('finite');
  });
});
