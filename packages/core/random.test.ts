import { describe, expect, it } from 'vitest';
import { pcg32, seedFrom } from './random.ts';

describe('the seeded generator', () => {
  it('draws what the published PCG32 demonstration draws for seed 42, stream 54', () => {
    const random = pcg32(42, 54);
    const drawn = Array.from({ length: 6 }, () => random.uint32().toString(16));
    expect(drawn).toEqual(['a15c02b7', '7b47f409', 'ba1d3330', '83d2f293', 'bfa4784b', 'cbed606e']);
  });

  it('draws the same again from the same seed and otherwise from another', () => {
    const drawn = (seed: number): number[] => {
      const random = pcg32(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('draws each of six sides equally often within four standard errors', () => {
    const random = pcg32(1);
    const sides = new Array<number>(6).fill(0);
    for (let draw = 0; draw < 60_000; draw++) {
      const side = random.below(6);
      sides[side] = (sides[side] ?? 0) + 1;
    }
    const error = Math.sqrt(60_000 * (1 / 6) * (5 / 6));
    for (const count of sides) expect(Math.abs(count - 10_000)).toBeLessThan(4 * error);
  });

  it.each([0, -1, 1.5, 2 ** 33, Number.NaN])('has nothing to draw below %d', (limit) => {
    expect(() => pcg32(1).below(limit)).toThrow(RangeError);
  });
});

describe('a seed from text', () => {
  it('is the FNV-1a hash of the UTF-16 bytes', () => {
    const fnv = (bytes: Uint8Array): bigint =>
      bytes.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn, 0x811c9dc5n);
    for (const text of ['', 'a', 'the chair, again', 'é 🙂 שלום']) {
      expect(seedFrom(text)).toBe(Number(fnv(new Uint8Array(Buffer.from(text, 'utf16le')))));
    }
  });
});
