import type { Spoken, TokenRange } from '../readers/spoken.ts';
import { bucketOf, chain, hashText } from './hash.ts';
import { type Sign, signsOf } from './signs.ts';
import { type BucketCollector, bucketBits, type SparseVector } from './sparse-vector.ts';

/** What is seen of some tokens, each a vector of its own. */
export const vectorKinds = ['words', 'chars', 'frames', 'edges'] as const;
export type VectorKind = (typeof vectorKinds)[number];
export type Vectors = Readonly<Record<VectorKind, SparseVector>>;

/**
 * Hashed features of the tokens in a range, with nothing from outside it, so that a clause can be judged
 * as a whole utterance is. `words`: runs of one to three words and marks. `chars`: three to five letters
 * inside a word. `frames`: runs of two to five where everything about the topic is one blank. `edges`: how
 * it begins, how each clause begins, how it ends.
 */
export function vectorsOf(spoken: Spoken, range: TokenRange, collector: BucketCollector): Vectors {
  const signs = signsOf(spoken, range);
  return {
    words: runs(hashesOf(signs), { from: 1, to: 3 }, collector),
    chars: chars(signs, collector),
    frames: runs(hashesOf(masked(signs)), { from: 2, to: 5 }, collector),
    edges: edges(signs, collector),
  };
}

const begin = hashText(' ^');
const end = hashText(' $');
const blank: Sign = { hash: hashText(' *'), isTopic: true };

/** The signs' numbers between a begin and an end. */
function hashesOf(signs: readonly Sign[]): Int32Array {
  const hashes = new Int32Array(signs.length + 2);
  hashes[0] = begin;
  signs.forEach(({ hash }, at) => {
    hashes[at + 1] = hash;
  });
  hashes[signs.length + 1] = end;
  return hashes;
}

function runs(
  hashes: Int32Array,
  { from, to }: { readonly from: number; readonly to: number },
  { add, take }: BucketCollector,
): SparseVector {
  for (let first = 0; first < hashes.length; first++) {
    let hash = 0;
    for (let length = 1; length <= to && first + length <= hashes.length; length++) {
      hash = chain(hash, hashes[first + length - 1] ?? 0);
      if (length >= from) add(bucketOf(hash, bucketBits));
    }
  }
  return take();
}

/** Neighbouring words of the topic become one blank. */
function masked(signs: readonly Sign[]): Sign[] {
  const found: Sign[] = [];
  for (const sign of signs) {
    if (!sign.isTopic) found.push(sign);
    else if (found.at(-1) !== blank) found.push(blank);
  }
  return found;
}

const gramsOf = new Map<string, Uint32Array>();
const mostWords = 50_000;

function chars(signs: readonly Sign[], { add, take }: BucketCollector): SparseVector {
  for (const { word } of signs) {
    if (word !== undefined) for (const bucket of charGrams(word)) add(bucket);
  }
  return take();
}

function charGrams(word: string): Uint32Array {
  const before = gramsOf.get(word);
  if (before !== undefined) return before;
  const text = `^${word}$`;
  const found: number[] = [];
  for (let first = 0; first < text.length - 2; first++) {
    let hash = 7;
    for (let length = 1; length <= 5 && first + length <= text.length; length++) {
      hash = chain(hash, text.charCodeAt(first + length - 1));
      if (length >= 3) found.push(bucketOf(hash, bucketBits));
    }
  }
  const grams = Uint32Array.from(found);
  if (gramsOf.size < mostWords) gramsOf.set(word, grams);
  return grams;
}

const opening = hashText(' opening');
const clauseOpening = hashText(' clause');
const lastClause = hashText(' last clause');
const closing = hashText(' closing');

function edges(signs: readonly Sign[], { add, take }: BucketCollector): SparseVector {
  const from = (place: number, first: number, last: number): void => {
    let hash = place;
    for (let at = first; at < Math.min(last, signs.length); at++) {
      hash = chain(hash, signs[at]?.hash ?? 0);
      add(bucketOf(hash, bucketBits));
    }
  };
  from(opening, 0, 4);
  let last = -1;
  for (let at = 0; at < signs.length; at++) {
    if (signs[at]?.word === undefined || signs[at - 1]?.word !== undefined) continue;
    from(clauseOpening, at, at + 3);
    last = at;
  }
  if (last >= 0) from(lastClause, last, last + 4);
  let hash = closing;
  for (let at = signs.length - 1; at >= Math.max(0, signs.length - 4); at--) {
    hash = chain(hash, signs[at]?.hash ?? 0);
    add(bucketOf(hash, bucketBits));
  }
  return take();
}
