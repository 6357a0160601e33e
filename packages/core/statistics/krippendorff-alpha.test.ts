import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

describe("Krippendorff's alpha of two coders", () => {
  it('of the example in Krippendorff 2011 with ten binary units is .095', () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0].map(String);
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0].map(String);
    expect(krippendorffAlpha(first, second)).toBeCloseTo(0.095, 3);
  });

  it('of the example with twelve nominal units is .692', () => {
    const [one, two] = [
      ['a', 'a', 'b', 'b', 'd', 'c', 'c', 'c', 'e', 'd', 'd', 'a'],
      ['b', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'e', 'd', 'd', 'd'],
    ];
    expect(krippendorffAlpha(one, two)).toBeCloseTo(0.692, 3);
  });

  it('is 1 where they always agree, and nothing where there is one name or no unit', () => {
    expect(krippendorffAlpha(['a', 'b'], ['a', 'b'])).toBe(1);
    expect(krippendorffAlpha(['a', 'a'], ['a', 'a'])).toBeUndefined();
    expect(krippendorffAlpha([], [])).toBeUndefined();
  });
});
