import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Decrypter } from 'age-encryption';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import type { ByWordsRefusal } from '../refusal.ts';
import { type KeyRing, readKeyRing } from '../ring/key-ring.ts';
import { keyOfWords, type WordsKey } from './recovery-words.ts';
import type { WordsRefusal } from './sheet.ts';

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
