import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createdIn, ringIn } from '../fixtures/folder-record.ts';
import { act, done, line, shared } from '../fixtures/invented-acts.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import type { OpenRecord } from '../record.ts';
import { openRingByWords } from './open-ring-by-words.ts';
import { keyOfWords, makeRecoveryWords } from './recovery-words.ts';

async function wordsOf(record: OpenRecord, name: 'recovery' | 'colleague'): Promise<string> {
  const made = await record.makeSheet({ name, keeper: 'in the safe' });
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value.words.join(' ');
}

test('words are read however they are written, and told what is wrong with them', async () => {
  const { words } = await makeRecoveryWords();
  expect(words).toHaveLength(24);
  expect(
    (await keyOfWords(words.map((word, nth) => `${nth + 1}) ${word.toUpperCase()},`).join('\n'))).ok,
  ).toBe(true);
  const wrong = async (typed: readonly string[]) => {
    const key = await keyOfWords(typed.join(' '));
    return key.ok ? 'opened' : key.refusal;
  };
  expect(await wrong(words.slice(1))).toEqual({ kind: 'not-24-words', found: 23 });
  expect(await wrong(words.with(4, 'qwerty'))).toEqual({ kind: 'not-in-list', nth: 5, word: 'qwerty' });
  const first = words[0] === 'zoo' ? 'abandon' : 'zoo';
  const swapped = [words.with(0, first), words.toReversed()];
  // A check of 8 bits lets one of 256 pass.
  expect(await Promise.all(swapped.map(wrong))).toContainEqual({ kind: 'words-do-not-fit' });
});

test('a sheet opens the ring of today, whatever came into it since', async () => {
  const folder = temporaryFolder();
  const record = await createdIn(folder);
  const words = await wordsOf(record, 'recovery');
  await done(record, act([shared, line('a new stream')]));
  await record.rekey();
  await record.changePassphrase('another one');
  const opened = await openRingByWords(join(folder, 'keyring.recovery.age'), words);
  expect(
    opened.ok && [...opened.value.streams].map(([stream, keys]) => [stream, keys.length]),
  ).toContainEqual([shared, 1]);
  await record.close();
});

test('is tried before it counts, and a new one takes the place of the old one', async () => {
  const folder = temporaryFolder();
  const record = await createdIn(folder);
  expect(await record.trySheet('recovery', 'x')).toMatchObject({ refusal: { kind: 'no-such-sheet' } });
  const [old, colleague] = [await wordsOf(record, 'recovery'), await wordsOf(record, 'colleague')];
  const today = await wordsOf(record, 'recovery');
  for (const typed of [old, colleague])
    expect(await record.trySheet('recovery', typed)).toEqual({
      ok: false,
      refusal: { kind: 'words-of-another-sheet' },
    });
  expect(record.sheets().map(({ name, tried }) => [name, tried])).toEqual([
    ['colleague', undefined],
    ['recovery', undefined],
  ]);
  expect((await record.trySheet('recovery', today)).ok).toBe(true);
  expect(record.sheets().find(({ name }) => name === 'recovery')?.tried).toBeDefined();
  expect((await record.trySheet('colleague', colleague)).ok).toBe(true);
  await record.close();
});

test('after a new passphrase the old one opens nothing here', async () => {
  const folder = temporaryFolder();
  const record = await createdIn(folder);
  await record.changePassphrase('another one');
  await done(record, act([shared, line('one')]));
  await record.close();
  await expect(ringIn(folder)).rejects.toThrow('wrong-passphrase');
});
