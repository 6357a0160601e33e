import { statSync } from 'node:fs';
import { join } from 'node:path';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { BlobId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import { createRecord } from './create-record.ts';
import { act, desk, done, line, lines, shared } from './fixtures/invented-acts.ts';
import { memoryRecord, testClock, testId } from './fixtures/memory-record.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { openRecord, openRecordToRead, type RecordAt } from './open-record.ts';
import { isSigned } from './receipt/sign-receipt.ts';
import type { OpenRecord } from './record.ts';

const practice = testId<PracticeId>(1);

function at(folder: string): RecordAt {
  return { folder, passphrase: 'four words of some length', now: testClock().now, workFactor: 2 };
}

async function made(folder: string): Promise<OpenRecord> {
  const record = await createRecord(at(folder), practice);
  if (!record.ok) throw new Error(record.refusal.kind);
  return record.value;
}

async function opened(folder: string): Promise<OpenRecord> {
  const record = await openRecord(at(folder));
  if (!record.ok) throw new Error(record.refusal.kind);
  return record.value;
}

describe('a record in a folder', () => {
  test('holds after closing what was written before', async () => {
    const folder = temporaryFolder();
    const first = await made(folder);
    const { places } = await done(first, act([shared, line('one'), line('two')], [desk, line('mine')]));
    await first.close();
    const again = await opened(folder);
    expect((await again.fold(shared, lines)).state).toEqual(['one', 'two']);
    expect((await again.read(desk)).map(({ place }) => place)).toEqual(places.slice(2));
    await again.close();
  });

  test('is read beside the one that writes, and nothing is written there', async () => {
    const folder = temporaryFolder();
    const writer = await made(folder);
    const reader = await openRecordToRead(at(folder));
    if (!reader.ok) throw new Error(reader.refusal.kind);
    await done(writer, act([shared, line('one')]));
    expect((await reader.value.fold(shared, lines)).state).toEqual(['one']);
    expect(await reader.value.append(act([shared, line('two')]))).toEqual({
      ok: false,
      refusal: { kind: 'read-only' },
    });
    await reader.value.close();
    await writer.close();
  });

  test('can be read and written by its owner only', async () => {
    const folder = join(temporaryFolder(), 'kept');
    const record = await made(folder);
    await done(record, act([shared, line('one')]));
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect(mode(folder)).toBe(0o700);
    const files = ['record.sqlite', 'record.sqlite-wal', 'record.sqlite-shm', 'keyring.age'];
    for (const name of [...files, 'writer.json', 'writer.lock']) expect(mode(join(folder, name))).toBe(0o600);
    await record.close();
  });

  test('is not made over another one', async () => {
    const folder = temporaryFolder();
    const record = await made(folder);
    await done(record, act([practiceStream(practice), line('one')]));
    await record.close();
    expect(await createRecord(at(folder), practice)).toEqual({
      ok: false,
      refusal: { kind: 'record-exists' },
    });
  });

  test('made again after breaking off goes on with the ring that is there', async () => {
    const folder = temporaryFolder();
    await (await made(folder)).close();
    const again = await createRecord(at(folder), testId<PracticeId>(9));
    expect(again.ok && again.value.practice).toBe(practice);
    if (again.ok) await again.value.close();
  });
});

describe('an act', () => {
  test('done again answers the same and writes nothing', async () => {
    const { record } = memoryRecord();
    const once = act([shared, line('one')]);
    const first = await done(record, once);
    expect(await done(record, once)).toEqual({ ...first, repeated: true });
    expect((await record.fold(shared, lines)).seq).toBe(1);
    expect(await record.done(once.act)).toEqual({ ...first, repeated: true });
  });

  test('never answers for another person', async () => {
    const { record } = memoryRecord();
    const once = act([shared, line('one')]);
    await done(record, once);
    expect(await record.append({ ...once, by: testId<PersonId>(8) })).toEqual({
      ok: false,
      refusal: { kind: 'act-of-another' },
    });
  });

  test('decided on what has moved on writes nothing anywhere', async () => {
    const { record } = memoryRecord();
    await done(record, act([shared, line('one')]));
    const late = { ...act([desk, line('late')]), decidedOn: [{ stream: shared, seq: 0 }] };
    expect(await record.append(late)).toEqual({ ok: false, refusal: { kind: 'moved-on', stream: shared } });
    expect(await record.read(desk)).toEqual([]);
  });

  test('is forgotten after 30 days and not before', async () => {
    const { record, clock } = memoryRecord();
    const once = act([shared, line('one')]);
    await done(record, once);
    clock.move(30 * 24 * 3600 * 1000);
    await done(record, act([shared, line('two')]));
    expect(await record.done(once.act)).toBeDefined();
    clock.move(1);
    await done(record, act([shared, line('three')]));
    expect(await record.done(once.act)).toBeUndefined();
  });

  test('is not forgotten early by lines that a wrong clock dated ahead', async () => {
    const { record, clock } = memoryRecord();
    const year = 365 * 24 * 3600 * 1000;
    clock.move(year);
    await done(record, act([desk, line('dated ahead')]));
    clock.move(-year);
    const once = act([shared, line('one')]);
    await done(record, once);
    await done(record, act([desk, line('dated ahead too')]));
    expect(await record.done(once.act)).toBeDefined();
  });

  test('fifty at once all find their place', async () => {
    const { record } = memoryRecord();
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, nth) => done(record, act([shared, line(`${nth}`)], [desk, line('x')]))),
    );
    expect(new Set(all.flatMap(({ places }) => places.map(({ hash }) => hash))).size).toBe(100);
    expect((await record.fold(shared, lines)).state).toEqual(
      Array.from({ length: 50 }, (_, nth) => `${nth}`),
    );
  });
});

test('closing waits for acts that were asked for', async () => {
  const folder = temporaryFolder();
  const record = await made(folder);
  const asked = [1, 2, 3].map((nth) => done(record, act([shared, line(`${nth}`)])));
  await record.close();
  await Promise.all(asked);
  const again = await opened(folder);
  expect((await again.fold(shared, lines)).seq).toBe(3);
  await again.close();
});

describe('what is written', () => {
  test('may not be longer than 64 KiB nor hold half a character', async () => {
    const { record } = memoryRecord();
    expect(await record.append(act([shared, line('x'.repeat(64 * 1024))]))).toMatchObject({
      refusal: { kind: 'too-large', most: 64 * 1024 },
    });
    expect(await record.append(act([shared, line('half \ud83d')]))).toMatchObject({
      refusal: { kind: 'ill-formed-text' },
    });
    await done(record, act([shared, line('whole \u{1f642} and a written \\ud83d')]));
    expect((await record.fold(shared, lines)).state).toEqual(['whole \u{1f642} and a written \\ud83d']);
  });

  test('is never dated before what stands there', async () => {
    const { record, clock } = memoryRecord();
    const first = await done(record, act([shared, line('one')]));
    clock.move(-5000);
    expect((await done(record, act([shared, line('two')]))).at).toBe(first.at);
    expect((await done(record, act([desk, line('elsewhere')]))).at).toBe(clock.now());
  });

  test('comes back as it was: blobs of no byte, of a row, of a row and a byte', async () => {
    const { record } = memoryRecord();
    const sizes = [0, 1, 2 ** 20, 2 ** 20 + 1];
    const blobs = sizes.map((size, nth) => ({
      id: testId<BlobId>(nth),
      bytes: new Uint8Array(size).fill(nth),
      key: 'transcript-1',
    }));
    await done(record, act([shared, line('with blobs', blobs)]));
    for (const { id, bytes } of blobs) {
      const read = await record.readBlob(shared, id);
      expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
    }
    expect(await record.readBlob(desk, testId<BlobId>(0))).toEqual({
      ok: false,
      refusal: { kind: 'no-such-blob' },
    });
    expect((await record.read(shared))[0]?.blobs).toEqual(blobs.map(({ id }) => id));
  });

  test('is brought to the newest version when it is read', async () => {
    const rename = (from: number) => ({
      kind: 'test.line',
      version: from,
      upcast: (body: object) => ({ ...body, kind: 'test.line', version: from + 1, [`from${from}`]: true }),
    });
    const { record } = memoryRecord({ upcasters: [rename(2), rename(1)] });
    await done(record, act([shared, line('old')]));
    expect((await record.read(shared))[0]?.body).toMatchObject({ version: 3, from1: true, from2: true });
  });

  test('has a receipt that its key has signed', async () => {
    const { record } = memoryRecord();
    const { places } = await done(record, act([shared, line('one')]));
    const [place] = places;
    if (!place) throw new Error('no place');
    const receipt = await record.receipt(place);
    expect(isSigned(receipt)).toBe(true);
    expect(isSigned({ ...receipt, seq: 2 })).toBe(false);
    await expect(record.receipt({ ...place, hash: 'f'.repeat(64) })).rejects.toThrow('stands there');
  });
});
