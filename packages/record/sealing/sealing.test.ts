import { createSecretKey, randomBytes } from 'node:crypto';
import type { BlobId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk, shared } from '../fixtures/invented-acts.ts';
import { testId } from '../fixtures/memory-record.ts';
import { entryHash, noEntryBefore } from './chain.ts';
import { checkHeader, type Header, headerBytes } from './header.ts';
import { seal, sealLength, unseal } from './seal.ts';
import { rowSize, sealBlob, unsealBlob } from './seal-blob.ts';
import { randomKey, unwrapKey, wrapKey } from './wrap-key.ts';

const bytes = fc.uint8Array({ maxLength: 500 });
const header: Header = { at: instant(5), key: 'entry-1', prev: noEntryBefore, seq: 1, stream: shared };

describe('a seal', () => {
  test('opens to what was sealed, and is that much longer', () => {
    fc.assert(
      fc.property(bytes, bytes, (plain, bound) => {
        const key = randomKey();
        const sealed = seal(key, plain, bound);
        expect(sealed.length).toBe(plain.length + sealLength);
        expect(unseal(key, sealed, bound)?.equals(plain)).toBe(true);
      }),
    );
  });

  test('opens no more once any bit of it or of what it is bound to has changed', () => {
    fc.assert(
      fc.property(bytes, fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.nat(), (plain, bound, nth) => {
        const key = randomKey();
        const sealed = seal(key, plain, bound);
        expect(unseal(key, flipped(sealed, nth), bound)).toBeUndefined();
        expect(unseal(key, sealed, flipped(bound, nth))).toBeUndefined();
        expect(unseal(randomKey(), sealed, bound)).toBeUndefined();
        expect(unseal(key, sealed.subarray(0, nth % sealed.length), bound)).toBeUndefined();
      }),
    );
  });

  test('of the same words is never the same', () => {
    const key = randomKey();
    const seals = Array.from({ length: 100 }, () =>
      Buffer.from(seal(key, Buffer.from('x'), Buffer.alloc(0))),
    );
    expect(new Set(seals.map((one) => one.toString('hex'))).size).toBe(100);
  });
});

test('a wrapped key opens only under its name, in its stream and generation', () => {
  const key = createSecretKey(randomBytes(32));
  const by = { stream: shared, generation: 2, key: randomKey() };
  const wrapped = wrapKey(key, 'entry-7', by);
  expect(wrapped.length).toBe(60);
  expect(unwrapKey(wrapped, 'entry-7', by)?.equals(key)).toBe(true);
  expect(unwrapKey(wrapped, 'entry-8', by)).toBeUndefined();
  expect(unwrapKey(wrapped, 'entry-7', { ...by, generation: 3 })).toBeUndefined();
  expect(unwrapKey(wrapped, 'entry-7', { ...by, stream: desk })).toBeUndefined();
});

test('rows of a blob open only in their order, under its name and all together', () => {
  const key = randomKey();
  const { rows } = sealBlob(key, 'one', new Uint8Array(rowSize * 2 + 1).fill(3));
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error('three rows');
  expect(unsealBlob(key, 'one', rows)?.length).toBe(rowSize * 2 + 1);
  expect(unsealBlob(key, 'two', rows)).toBeUndefined();
  expect(unsealBlob(key, 'one', [second, first, third])).toBeUndefined();
  expect(unsealBlob(key, 'one', [first, second])).toBeUndefined();
});

describe('a header', () => {
  test('is canonical JSON, whatever the order of what it is made from', () => {
    const blob = { size: 3, key: 'blob-a', id: testId<BlobId>(1), digest: noEntryBefore };
    const { stream, seq, prev, key, at } = header;
    const text = Buffer.from(headerBytes({ stream, seq, prev, key, at, blobs: [blob] })).toString();
    expect(text).toBe(
      `{"at":5,"blobs":[{"digest":"${noEntryBefore}","id":"${blob.id}","key":"blob-a","size":3}],` +
        `"key":"entry-1","prev":"${noEntryBefore}","seq":1,"stream":"${shared}"}`,
    );
    expect(checkHeader(Buffer.from(text))).toEqual({ ...header, blobs: [blob] });
  });

  const whole = Buffer.from(headerBytes(header)).toString();
  test.each([
    ['a space', whole.replace(',', ', ')],
    ['another order', `{"key":"entry-1",${whole.slice(1).replace('"key":"entry-1",', '')}`],
    ['a name twice', whole.replace('"seq":1', '"seq":1,"seq":1')],
    ['one more name', whole.replace('"seq"', '"say":1,"seq"')],
    ['one less', whole.replace('"seq":1,', '')],
    ['no list but an empty one', whole.replace('"key"', '"blobs":[],"key"')],
    ['a number written another way', whole.replace('"at":5', '"at":5.0')],
    ['a number below nought', whole.replace('"at":5', '"at":-5')],
    ['text for a number', whole.replace('"at":5', '"at":"5"')],
    ['an escape', whole.replace('entry', '\\u0065ntry')],
    ['more than ASCII', whole.replace('entry', 'éntry')],
    ['a hash in capitals', whole.replace(noEntryBefore, 'A'.repeat(64))],
    ['nothing', ''],
    ['null', 'null'],
    ['half of it', whole.slice(0, 30)],
  ])('is none with %s', (_, text) => {
    expect(checkHeader(Buffer.from(text))).toBeUndefined();
  });
});

test('the hash of a header and a body by hand: sha256sum of both digests', () => {
  // printf h | sha256sum; printf b | sha256sum; both as bytes | sha256sum
  const digestOfB = Buffer.from('3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d', 'hex');
  expect(entryHash(Buffer.from('h'), digestOfB)).toBe(
    '2b939387e48ece6d82c832b6b58c15132f48b5d359728262cc7df1e41306910a',
  );
});

function flipped(given: Uint8Array, nth: number): Uint8Array {
  const changed = Buffer.from(given);
  const at = nth % changed.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (nth % 8));
  return changed;
}
