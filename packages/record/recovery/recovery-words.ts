import { randomBytes } from 'node:crypto';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { identityToRecipient } from 'age-encryption';
import type { WordsRefusal } from './sheet.ts';

/** The words as age takes them: an X25519 key of this process's cryptography, which is never shown again. */
export type WordsKey = Exclude<Parameters<typeof identityToRecipient>[0], string>;

export type RecoveryWords = {
  /** 24 of the English list of BIP-39: 256 bits and 8 to check them by. They lie nowhere but on paper. */
  readonly words: readonly string[];
  /** Age's public name of the key that the words are; a ring can be sealed to it without them. */
  readonly recipient: string;
};

export async function makeRecoveryWords(): Promise<RecoveryWords> {
  const entropy = randomBytes(32);
  const words = entropyToMnemonic(entropy, wordlist).split(' ');
  return { words, recipient: await identityToRecipient(await privateKeyOf(entropy)) };
}

/** The key that typed words are: case, spaces, commas and numbers before words do not matter. */
export async function keyOfWords(typed: string): Promise<Result<WordsKey, WordsRefusal>> {
  const words = typed
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
  if (words.length !== 24) return refuse({ kind: 'not-24-words', found: words.length });
  const at = words.findIndex((word) => !wordlist.includes(word));
  if (at >= 0) return refuse({ kind: 'not-in-list', nth: at + 1, word: words[at] ?? '' });
  try {
    return ok(await privateKeyOf(mnemonicToEntropy(words.join(' '), wordlist)));
  } catch {
    return refuse({ kind: 'words-do-not-fit' });
  }
}

/** The header that makes 32 private bytes a PKCS #8 key for X25519 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

function privateKeyOf(bytes: Uint8Array): Promise<WordsKey> {
  const key = Buffer.concat([pkcs8, bytes]);
  return crypto.subtle.importKey('pkcs8', key, { name: 'X25519' }, false, ['deriveBits']);
}
