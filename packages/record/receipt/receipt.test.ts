import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from 'vitest';
import { sixWords } from './six-words.ts';

test('the list is the one of BIP-39', () => {
  expect([wordlist.length, wordlist[0], wordlist[2047]]).toEqual([2048, 'abandon', 'zoo']);
});

test('the six words of 32 zero bytes, worked out by hand from SHA-256 66687aadf862bd776c...', () => {
  const numbers = [0b01100110011, 0b01000011110, 0b10101011011, 0b11110000110, 0b00101011110, 0b10111011101];
  expect(sixWords(new Uint8Array(32))).toEqual(numbers.map((number) => wordlist[number]));
});
