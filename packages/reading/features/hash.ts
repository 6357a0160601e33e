/**
 * Numbers for words and for runs of words. A feature is known by its number alone, so that no word of
 * any text lies in a file of weights. FNV-1a over UTF-16 units, then the last step of MurmurHash3, which
 * spreads every bit over all others; the same text gives the same number everywhere.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One more part behind those already in `hash`; the order counts. */
export function chain(hash: number, next: number): number {
  return Math.imul(((hash << 15) | (hash >>> 17)) ^ next, 0x9e3779b1);
}

/** The bucket of a hash among 2^bits, each equally likely. */
export function bucketOf(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}
