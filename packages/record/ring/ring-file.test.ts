import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { PracticeId } from '@crucible/core/ids.ts';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { testId } from '../fixtures/memory-record.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import {
  keyOfGeneration,
  makeKeyRing,
  publicKeyOf,
  readKeyRing,
  withKeysFor,
  writeKeyRing,
} from './key-ring.ts';
import { openByPassphrase, sealByPassphrase } from './passphrase.ts';
import { createRingFile, openRingFile, type RingFile } from './ring-file.ts';

const practice = testId<PracticeId>(1);
const stream = practiceStream(practice);
const ring = withKeysFor(makeKeyRing(practice), [stream]);

async function written(): Promise<RingFile> {
  const file = { path: join(temporaryFolder(), 'keyring.age'), passphrase: 'right', workFactor: 2 };
  await createRingFile(file, ring);
  return file;
}

describe('the key ring', () => {
  test('comes back as it was made', async () => {
    const file = await written();
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    const opened = await openRingFile(file);
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const again = opened.value.ring();
    expect(again.practice).toBe(practice);
    expect(publicKeyOf(again)).toEqual(publicKeyOf(ring));
    const key = keyOfGeneration(again, stream, 1)?.key;
    expect(key && ring.streams.get(stream)?.[0]?.key.equals(key)).toBe(true);
  });

  test('adds a key for a stream without one and leaves every other as it is', () => {
    const more = withKeysFor(ring, [stream, 'abc/shared' as typeof stream]);
    expect(more.streams.get(stream)).toBe(ring.streams.get(stream));
    expect(more.streams.size).toBe(2);
    expect(withKeysFor(more, [stream])).toBe(more);
  });

  test('refuses another passphrase, and says so', async () => {
    const file = await written();
    expect(await openRingFile({ ...file, passphrase: 'Right' })).toEqual({
      ok: false,
      refusal: { kind: 'wrong-passphrase' },
    });
  });

  test('says that it is missing', async () => {
    const path = join(temporaryFolder(), 'keyring.age');
    expect(await openRingFile({ path, passphrase: 'right' })).toEqual({
      ok: false,
      refusal: { kind: 'ring-missing' },
    });
  });

  test('cut off at any byte or changed in any byte is refused and never opens wrongly', async () => {
    const file = await written();
    const whole = readFileSync(file.path);
    const kinds = new Set<string>();
    const refusedAs = async (bytes: Uint8Array): Promise<string> => {
      writeFileSync(file.path, bytes);
      const opened = await openRingFile(file);
      return opened.ok ? 'opened' : opened.refusal.kind;
    };
    for (let length = 0; length < whole.length; length += 7)
      kinds.add(await refusedAs(whole.subarray(0, length)));
    expect([...kinds]).toEqual(['ring-damaged']);
    for (let at = 0; at < whole.length; at += 5) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      kinds.add(await refusedAs(changed));
    }
    // A changed salt or file key cannot be told from another passphrase.
    expect([...kinds].sort()).toEqual(['ring-damaged', 'wrong-passphrase']);
  });

  test('is no other age file', async () => {
    const file = await written();
    const encrypter = new Encrypter();
    encrypter.addRecipient(sealByPassphrase('right', 2));
    writeFileSync(file.path, await encrypter.encrypt('{"what":"something else"}'));
    expect(await openRingFile(file)).toEqual({ ok: false, refusal: { kind: 'ring-damaged' } });
    expect(readKeyRing(writeKeyRing(ring).replace('"version":1', '"version":2'))).toBeUndefined();
  });
});

describe('age by passphrase', () => {
  test('what we seal the library opens', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(sealByPassphrase('correct horse \u{1f40e}', 3));
    const decrypter = new Decrypter();
    decrypter.addPassphrase('correct horse \u{1f40e}');
    expect(await decrypter.decrypt(await encrypter.encrypt('hello'), 'text')).toBe('hello');
  });

  test('what the library seals we open', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('correct horse');
    encrypter.setScryptWorkFactor(3);
    const decrypter = new Decrypter();
    decrypter.addIdentity(openByPassphrase('correct horse'));
    expect(await decrypter.decrypt(await encrypter.encrypt('hello'), 'text')).toBe('hello');
  });

  test('a file that asks for more work than any of ours is not worked on', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(sealByPassphrase('x', 2));
    const text = Buffer.from(await encrypter.encrypt('hello')).toString('latin1');
    const decrypter = new Decrypter();
    decrypter.addIdentity(openByPassphrase('x'));
    const hostile = Buffer.from(text.replace(/(-> scrypt \S+) 2/u, '$1 30'), 'latin1');
    await expect(decrypter.decrypt(hostile)).rejects.toThrow('work factor');
  });
});
