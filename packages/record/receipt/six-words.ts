import { wordlist } from '@scure/bip39/wordlists/english.js';
import { digestOf } from '../sealing/chain.ts';

/**
 * A public key as six words that two people can compare in the room: the first 66 bits of its SHA-256,
 * eleven at a time, each the number of a word in the English list of BIP-39. Another key with the same
 * six takes about 2^66 tries.
 */
export function sixWords(publicKey: Uint8Array): readonly string[] {
  const bits = [...digestOf(publicKey)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 6 }, (_, at) => {
    const word = wordlist[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)];
    if (word === undefined) throw new Error('the list has 2,048 words');
    return word;
  });
}
