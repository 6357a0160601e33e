import { describe, expect, it } from 'vitest';
import { pcg32, seedFrom } from './random.ts';

/** O'Neill's recurrence as it is written down. */
function exactPcg32(seed: bigint, stream: bigint): () => number {
  const mask = (1n << 64n) - 1n;
  const increment = ((stream << 1n) | 1n) & mask;
  let state = ((increment + seed) * 6364136223846793005n + increment) & mask;
  return () => {
    const before = state;
    state = (state * 6364136223846793005n + increment) & mask;
    const folded = (((before >> 18n) ^ before) >> 27n) & 0xffffffffn;
    const turn = before >> 59n;
    return Number(((folded >> turn) | (folded << (-turn & 31n))) & 0xffffffffn);
  };
}

describe('the seeded generator', () => {
  it('draws what the published PCG32 demonstration draws for seed 42, stream 54', () => {
    const random = pcg32(42, 54);
    const drawn = Array.from({ length: 6 }, () => random.uint32().toString(16));
    expect(drawn).toEqual(['a15c02b7', '7b47f409', 'ba1d3330', '83d2f293', 'bfa4784b', 'cbed606e']);
  });

  it('draws what the recurrence in big whole numbers draws', () => {
    for (const [seed, stream] of [
      [0, 0],
      [1, 7],
      [2 ** 53 - 1, 3],
      [0xdeadbeef, 2 ** 40],
    ] as const) {
      const random = pcg32(seed, stream);
      const oracle = exactPcg32(BigInt(seed), BigInt(stream));
      for (let draw = 0; draw < 2000; draw++) expect(random.uint32()).toBe(oracle());
    }
  });

  it('draws the same again from the same seed and otherwise from another', () => {
    const drawn = (seed: number): number[] => {
      const random = pcg32(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it.each([1, 6, 1166, 40_000, 2 ** 16, 2 ** 16 + 1, 10 ** 9])(
    'fills with every number below %d equally often',
    (limit) => {
      const into = new Int32Array(2 ** 20);
      pcg32(3).fill(into, limit);
      const bins = new Array<number>(Math.min(limit, 64)).fill(0);
      for (const drawn of into) {
        const bin = Math.floor((drawn * bins.length) / limit);
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
      expect(into.every((drawn) => drawn >= 0 && drawn < limit)).toBe(true);
      const numbersIn = (bin: number): number =>
        Math.ceil(((bin + 1) * limit) / bins.length) - Math.ceil((bin * limit) / bins.length);
      const chi = bins.reduce((sum, count, bin) => {
        const expected = (into.length * numbersIn(bin)) / limit;
        return sum + (count - expected) ** 2 / expected;
      }, 0);
      // Five standard deviations above the mean of a chi-square.
      expect(chi).toBeLessThan(bins.length + 5 * Math.sqrt(2 * bins.length));
    },
  );

  it('fills again the same from the same seed, and with neighbours that know nothing of each other', () => {
    const [one, two] = [new Int32Array(20_001), new Int32Array(20_001)];
    pcg32(8).fill(one, 10);
    pcg32(8).fill(two, 10);
    expect(one).toEqual(two);
    const pairs = new Array<number>(100).fill(0);
    for (let at = 1; at < one.length; at++) {
      const pair = (one[at - 1] ?? 0) * 10 + (one[at] ?? 0);
      pairs[pair] = (pairs[pair] ?? 0) + 1;
    }
    expect(pairs.reduce((chi, count) => chi + (count - 200) ** 2 / 200, 0)).toBeLessThan(
      100 + 5 * Math.sqrt(200),
    );
  });

  it('draws the remainder of 32 bits, without the last stretch that is no whole one', () => {
    for (const limit of [1, 7, 1166, 3 * 2 ** 30, 2 ** 31 + 1, 2 ** 32 - 1, 2 ** 32]) {
      const [random, plain] = [pcg32(11), pcg32(11)];
      const whole = 2 ** 32 - (2 ** 32 % limit);
      for (let draw = 0; draw < 500; draw++) {
        let bits = plain.uint32();
        while (bits >= whole) bits = plain.uint32();
        expect(random.below(limit)).toBe(bits % limit);
      }
    }
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
    expect(() => pcg32(1).fill(new Int32Array(1), limit)).toThrow(RangeError);
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
