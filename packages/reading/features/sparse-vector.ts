/**
 * Buckets of hashed features that are present, each once, in the order of the text. Every present feature
 * has the same value, 1 / sqrt(count), so that the vector has length 1 however long the text is; an
 * empty vector has none.
 */
export type SparseVector = { readonly buckets: Uint32Array; readonly value: number };

/** Buckets are numbered below 2^`bucketBits`. */
export const bucketBits = 18;

/** Gathers buckets without repeats; reused for one vector after another, since it is large. */
export type BucketCollector = {
  readonly add: (bucket: number) => void;
  /** What was gathered since the last call. */
  readonly take: () => SparseVector;
};

export function bucketCollector(): BucketCollector {
  const seen = new Uint32Array(2 ** bucketBits);
  const found = new Uint32Array(2 ** bucketBits);
  let round = 1;
  let count = 0;
  return {
    add: (bucket) => {
      if (seen[bucket] === round) return;
      seen[bucket] = round;
      found[count] = bucket;
      count += 1;
    },
    take: () => {
      const buckets = found.slice(0, count);
      round += 1;
      count = 0;
      return { buckets, value: buckets.length === 0 ? 0 : 1 / Math.sqrt(buckets.length) };
    },
  };
}
