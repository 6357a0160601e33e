import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Decrypter } from 'age-encryption';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { type KeyRing, readKeyRing } from '../ring/key-ring.ts';
import { keyOfWords, type WordsKey } from './recovery-words.ts';
import type { WordsRefusal } from './sheet.ts';

export type ByWordsRefusal =
  | WordsRefusal
  | { readonly kind: 'ring-missing' }
  | { readonly kind: 'ring-damaged' }
  /** They are a key, and this file was sealed to another one: an older sheet, or another practice's. */
  | { readonly kind: 'words-of-another-sheet' };

/** The ring in a file that was sealed to the words of a sheet. */
export async function openRingByWords(path: string, typed: string): Promise<Result<KeyRing, ByWordsRefusal>> {
  const key = await keyOfWords(typed);
  return key.ok ? openRingByKey(path, key.value) : key;
}

export async function openRingByKey(
  path: string,
  key: WordsKey,
): Promise<Result<KeyRing, Exclude<ByWordsRefusal, WordsRefusal>>> {
  let sealed: Uint8Array;
  try {
    sealed = readFileSync(path);
  } catch (error) {
    if (fileTroubleOf(error) === 'missing') return refuse({ kind: 'ring-missing' });
    throw error;
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  try {
    const ring = readKeyRing(await decrypter.decrypt(sealed, 'text'));
    return ring ? ok(ring) : refuse({ kind: 'ring-damaged' });
  } catch (error) {
    const isAnother = error instanceof Error && error.message.includes('no identity matched');
    return refuse({ kind: isAnother ? 'words-of-another-sheet' : 'ring-damaged' });
  }
}
