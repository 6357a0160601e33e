import { bucketBits } from '../features/sparse-vector.ts';

/**
 * Which buckets a block knows, in rising order: a bit for each bucket, and how many are known before each
 * word of 32 bits. A tenth of a table with a place for every bucket, so that all blocks together stay in the
 * processor's cache; most buckets asked for are unknown.
 */
export type KnownBuckets = { readonly bits: Uint32Array; readonly before: Uint16Array };

/** Of buckets in rising order, fewer than 2^16. */
export function knownBuckets(rising: Iterable<number>): KnownBuckets {
  const bits = new Uint32Array(2 ** (bucketBits - 5));
  for (const bucket of rising) bits[bucket >>> 5] = (bits[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  const before = new Uint16Array(bits.length);
  for (let word = 1; word < bits.length; word++) {
    before[word] = (before[word - 1] ?? 0) + bitsIn(bits[word - 1] ?? 0);
  }
  return { bits, before };
}

/** The place of a bucket among those known, from 0; -1 where it is unknown. */
export function placeOfBucket({ bits, before }: KnownBuckets, bucket: number): number {
  const word = bits[bucket >>> 5] ?? 0;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (before[bucket >>> 5] ?? 0) + bitsIn(word & (bit - 1));
}

/** The known buckets, rising. */
export function* eachKnown({ bits }: KnownBuckets): Generator<number> {
  for (let bucket = 0; bucket < bits.length * 32; bucket++) {
    if (((bits[bucket >>> 5] ?? 0) & (1 << (bucket & 31))) !== 0) yield bucket;
  }
}

/** Ones among 32 bits (Warren 2012, 5-1). */
function bitsIn(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
