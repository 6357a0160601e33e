import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketBits } from '../features/sparse-vector.ts';
import { eachKnown, knownBuckets, placeOfBucket } from './known-buckets.ts';

const bucket = fc.integer({ min: 0, max: 2 ** bucketBits - 1 });

it('a known bucket has its place among the others, an unknown one has none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(bucket, { maxLength: 200 }), bucket, (some, any) => {
      const rising = [...some, ...(some.length > 0 ? [] : [any])].sort((a, b) => a - b);
      const known = knownBuckets(rising);
      expect([...eachKnown(known)]).toEqual(rising);
      expect(rising.map((one) => placeOfBucket(known, one))).toEqual(rising.map((_, at) => at));
      expect(placeOfBucket(known, any)).toBe(rising.indexOf(any));
    }),
    { numRuns: 30 },
  );
});

it('the first and the last bucket, and neighbours over the border of a word', () => {
  const rising = [0, 31, 32, 63, 2 ** bucketBits - 1];
  const known = knownBuckets(rising);
  expect(rising.map((one) => placeOfBucket(known, one))).toEqual([0, 1, 2, 3, 4]);
  expect([1, 30, 33, 64].map((one) => placeOfBucket(known, one))).toEqual([-1, -1, -1, -1]);
});
