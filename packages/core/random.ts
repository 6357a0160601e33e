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
  /** Every place of `into` filled with whole numbers below `limit`; several times as fast up to 65,536. */
  readonly fill: (into: Int32Array, limit: number) => void;
};

const multiplier = 6364136223846793005n;
const mask = (1n << 64n) - 1n;
const range = 2 ** 32;

export function pcg32(seed: number, stream = 0): Random {
  const increment = ((BigInt(stream) << 1n) | 1n) & mask;
  const start = ((increment + BigInt(seed)) * multiplier + increment) & mask;
  // State and increment in halves: big whole numbers make each draw thirty times slower.
  const state = new Int32Array(new BigUint64Array([start, increment]).buffer);
  const below = (limit: number): number => {
    if (!Number.isInteger(limit) || limit < 1 || limit > range) throw new RangeError('below needs 1 to 2^32');
    return drawBelow(state, limit);
  };
  const fill = (into: Int32Array, limit: number): void => {
    if (!Number.isInteger(limit) || limit < 1 || limit > 2 ** 31)
      throw new RangeError('fill needs 1 to 2^31');
    if (limit <= 2 ** 16) fillBelow(state, into, limit);
    else for (let at = 0; at < into.length; at++) into[at] = drawBelow(state, limit);
  };
  return { uint32: () => draw(state) >>> 0, below, fill };
}

/**
 * Two places from each draw of 32 bits: half of it times `limit`, of which the upper 16 bits are the number.
 * Where the lower ones say that this number would come too often, the half is dropped (Lemire 2019).
 */
function fillBelow(state: Int32Array, into: Int32Array, limit: number): void {
  const tooOften = 2 ** 16 % limit;
  let at = 0;
  while (at < into.length) {
    const drawn = draw(state);
    const first = Math.imul(drawn & 0xffff, limit);
    const second = Math.imul(drawn >>> 16, limit);
    if ((first & 0xffff) >= tooOften) into[at++] = first >>> 16;
    if ((second & 0xffff) >= tooOften && at < into.length) into[at++] = second >>> 16;
  }
}

function drawBelow(state: Int32Array, limit: number): number {
  let drawn = draw(state) >>> 0;
  if (drawn >= range - limit) {
    // The last stretch is no whole one: whoever falls there draws again, or the low numbers come too often.
    const whole = range - (range % limit);
    while (drawn >= whole) drawn = draw(state) >>> 0;
  }
  // The remainder without the operator, which is slow above 2^31.
  return drawn - Math.floor(drawn / limit) * limit;
}

/** The next 32 bits, signed. `state`: low and high half of the state, then of the increment. */
function draw(state: Int32Array): number {
  const low = state[0] ?? 0;
  const high = state[1] ?? 0;
  const product = Math.imul(low, timesLow);
  const sum = (product + (state[2] ?? 0)) | 0;
  const carry = sum >>> 0 < product >>> 0 ? 1 : 0;
  state[0] = sum;
  state[1] =
    (upperHalf(low) + Math.imul(low, timesHigh) + Math.imul(high, timesLow) + (state[3] ?? 0) + carry) | 0;
  const foldedHigh = (high >>> 18) ^ high;
  const foldedLow = ((low >>> 18) | (high << 14)) ^ low;
  const folded = (foldedLow >>> 27) | (foldedHigh << 5);
  const turn = high >>> 27;
  return (folded >>> turn) | (folded << (-turn & 31));
}

const timesHigh = Number(multiplier >> 32n) | 0;
const timesLow = Number(multiplier & 0xffffffffn) | 0;
const timesUpper = timesLow >>> 16;
const timesLower = timesLow & 0xffff;

/** The upper 32 of the 64 bits of `low` times the lower half of the multiplier, both unsigned. */
function upperHalf(low: number): number {
  const upper = low >>> 16;
  const lower = low & 0xffff;
  const middle = Math.imul(upper, timesLower) >>> 0;
  const cross = ((Math.imul(lower, timesUpper) >>> 0) + (Math.imul(lower, timesLower) >>> 16)) >>> 0;
  const carried = (middle & 0xffff) + (cross & 0xffff);
  return (Math.imul(upper, timesUpper) + (middle >>> 16) + (cross >>> 16) + (carried >>> 16)) | 0;
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
