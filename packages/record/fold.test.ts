import { DatabaseSync } from 'node:sqlite';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { BlobId } from '@crucible/core/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destroyedBlob, destroyedBody, entriesEach, honestRecord } from './fixtures/honest-record.ts';
import { act, desk, done, engagement, line, lines, shared } from './fixtures/invented-acts.ts';
import { memoryRecord, testId } from './fixtures/memory-record.ts';
import { flipBit } from './fixtures/tampering.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { foldCache } from './fold-cache.ts';
import { openRecord, openRecordToRead } from './open-record.ts';

const streams = [shared, desk, streamOf(engagement, 'client')];
const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 6 });
/** What is written to each of three streams, and two orders in which it could be written. */
const written = fc.tuple(texts, texts, texts).chain((said) => {
  const turns = said.flatMap((own, stream) => own.map(() => stream));
  const order = fc.shuffledSubarray(turns, { minLength: turns.length });
  return fc.record({ said: fc.constant(said), orders: fc.tuple(order, order) });
});

describe('a fold', () => {
  test('does not depend on the order between streams, nor on when it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ said, orders }) => {
        for (const order of orders) {
          const { record } = memoryRecord();
          const next = said.map((own) => own.values());
          for (const at of order) {
            const stream = streams[at] ?? shared;
            await done(record, act([stream, line(next[at]?.next().value ?? '')]));
            // Asked for in between here and there: the cache goes on from where it was.
            if (at === 0) await record.fold(stream, lines);
          }
          for (const [at, stream] of streams.entries()) {
            expect(await record.fold(stream, lines)).toEqual({ state: said[at], seq: said[at]?.length });
            expect((await record.read(stream)).length).toBe(said[at]?.length);
          }
          await record.close();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of one name in two streams is two states', async () => {
    const { record } = memoryRecord();
    await done(record, act([shared, line('one')], [desk, line('two')]));
    expect((await record.fold(shared, lines)).state).toEqual(['one']);
    expect((await record.fold(desk, lines)).state).toEqual(['two']);
  });
});

describe('what was destroyed', () => {
  test('is passed over by folds, told apart from what never was, and its key seals nothing again', async () => {
    const { at } = await honestRecord(temporaryFolder(), [1, 2, 3]);
    const opened = await openRecord(at);
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const record = opened.value;
    const { state, seq } = await record.fold(shared, lines);
    expect([state.length, seq]).toEqual([entriesEach - 1, entriesEach]);
    expect(state).not.toContain(`shared ${destroyedBody}`);
    expect(await record.readAt({ stream: shared, seq: destroyedBody })).toBeUndefined();
    expect(await record.readAt({ stream: shared, seq: entriesEach + 1 })).toBeUndefined();
    expect(await record.readBlob(shared, destroyedBlob.blob)).toMatchObject({
      refusal: { kind: 'blob-destroyed' },
    });
    expect(await record.readBlob(shared, testId<BlobId>(99))).toMatchObject({
      refusal: { kind: 'no-such-blob' },
    });
    const blob = { id: testId<BlobId>(99), bytes: new Uint8Array(3), key: 'gone' };
    await expect(record.append(act([shared, line('again', [blob])]))).rejects.toThrow('seals nothing again');
    await done(record, act([shared, line('again', [{ ...blob, key: 'kept' }])]));
    expect((await record.readBlob(shared, blob.id)).ok).toBe(true);
    await record.close();
  });
});

test('what is destroyed while a fold turns the pages is in no state', async () => {
  const { record } = memoryRecord();
  await done(record, act([shared, line('stays'), line('goes')]));
  const [stays, goes] = await record.read(shared);
  if (!stays || !goes) throw new Error('two lines were written');
  const turned = [
    [
      { entries: [stays, goes], seq: 2, destroys: 0 },
      { entries: [], seq: 3, destroys: 3 },
    ],
    [{ entries: [stays], seq: 3, destroys: 3 }],
  ];
  const cache = foldCache(async function* () {
    yield* turned.shift() ?? [];
  });
  expect(await cache.fold(shared, lines)).toEqual({ state: ['stays'], seq: 3 });
  expect(turned).toEqual([]);
  expect(await cache.fold(shared, lines)).toEqual({ state: ['stays'], seq: 3 });
  await record.close();
});

test('an entry that was changed is not read as if it were whole', async () => {
  const { at, path } = await honestRecord(temporaryFolder(), []);
  const database = new DatabaseSync(path);
  flipBit(database, 'body', { stream: desk, seq: 4, bit: 300 });
  database.prepare('DELETE FROM entry WHERE stream = ? AND seq = 8').run(shared);
  database.close();
  const opened = await openRecordToRead(at);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  await expect(opened.value.read(desk)).rejects.toThrow('entry 4 of');
  await expect(opened.value.fold(shared, lines)).rejects.toThrow('entry 8 of');
  expect((await opened.value.read(desk, 4)).length).toBe(entriesEach - 4);
  await expect(opened.value.readAt({ stream: desk, seq: 4 })).rejects.toThrow('entry 4 of');
  await expect(opened.value.readAt({ stream: shared, seq: 8 })).rejects.toThrow('entry 8 of');
  // What follows it is not looked at.
  expect((await opened.value.readAt({ stream: desk, seq: 3 }))?.body).toMatchObject({ text: 'desk 3' });
  await opened.value.close();
});
