/**
 * A seeded generator that is passed in: the same seed gives the same draws everywhere.
 * PCG32 (XSH-RR 64/32; O'Neill 2014, pcg-random.org): a 64-bit linear congruence whose state is
 * folded into 32 bits. Not for secrets.
 */
export type Random = {
  /** A whole number from 0 to 2^32 - 1. */
  readonly uint32: () => number;
  /** A whole number from 0 to `limit` - 1, each equally likely. */
  readonly below: (limit: number) => number;
};

const multiplier = 6364136223846793005n;
const mask = (1n << 64n) - 1n;
const range = 2 ** 32;

export function pcg32(seed: number, stream = 0): Random {
  const increment = ((BigInt(stream) << 1n) | 1n) & mask;
  let state = 0n;
  const step = (): void => {
    state = (state * multiplier + increment) & mask;
  };
  step();
  state = (state + BigInt(seed)) & mask;
  step();
  const uint32 = (): number => {
    const before = state;
    step();
    const folded = Number((((before >> 18n) ^ before) >> 27n) & 0xffffffffn);
    const turn = Number(before >> 59n);
    return ((folded >>> turn) | (folded << (-turn & 31))) >>> 0;
  };
  const below = (limit: number): number => {
    if (!Number.isInteger(limit) || limit < 1 || limit > range) throw new RangeError('below needs 1 to 2^32');
    const whole = range - (range % limit);
    let drawn = uint32();
    while (drawn >= whole) drawn = uint32();
    return drawn % limit;
  };
  return { uint32, below };
}

/** A seed from what is computed on (FNV-1a over UTF-16 units), so that the same input draws the same. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
