import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlobId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import { createdIn, openedIn, passphrase, recordAt, ringIn } from '../fixtures/folder-record.ts';
import { act, desk, done, line, lines, shared } from '../fixtures/invented-acts.ts';
import { memoryRecord, testId } from '../fixtures/memory-record.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { filesHolding, type Loot, lootOf, openedBy } from '../fixtures/thief.ts';
import { openRecordToRead } from '../open-record.ts';
import type { Destroys, NewBlob, NewEntry } from '../record.ts';
import { verifyRecord } from '../verify/verify-record.ts';

const transcript = 'transcript-1';

function struck(destroys: Destroys): NewEntry {
  return { ...line('struck out'), destroys };
}

function blob(nth: number, size: number, key = transcript): NewBlob {
  return { id: testId<BlobId>(nth), bytes: new Uint8Array(size).fill(nth), key };
}

/** Everything by which a body could be read again: itself, its wrapped key, its rows. */
function bytesOf(loot: readonly Loot[], seqs: readonly number[]): Uint8Array[] {
  return loot.flatMap(({ entries }) =>
    entries
      .filter(({ seq }) => seqs.includes(seq))
      .flatMap(({ body, sealedKey }) => [body, sealedKey?.wrapped])
      .filter((bytes) => bytes !== undefined),
  );
}

describe('after a strike', () => {
  test('no file of the folder holds body, wrapped key or key, and no key that is left opens it', async () => {
    const folder = temporaryFolder();
    const texts = Array.from({ length: 150 }, (_, nth) => line(`${nth} ${'words '.repeat(nth % 40)}`));
    const first = await createdIn(folder);
    await done(first, act([shared, ...texts], [desk, line('beside')]));
    await first.close();
    const record = await openedIn(folder);
    await done(record, act([shared, ...texts]));
    await record.backup();
    const file = join(folder, 'record.sqlite');
    writeFileSync(join(folder, 'record-before-0009.sqlite'), 'as a migration leaves it');
    const [loot, ringBefore] = [await lootOf(file, [shared]), await ringIn(folder)];
    expect(openedBy(ringBefore, loot)).toHaveLength(300);
    const gone = [7, 8, 9, 150, 299];
    const sought = bytesOf(loot, gone);
    expect(filesHolding(folder, sought)).toHaveLength(3); // Record, journal, backup.
    const answer = await done(record, act([shared, struck({ entries: gone })]));
    expect(answer.unfinished).toBeUndefined();
    expect(await record.forgetting()).toEqual([]);
    const keys = [...(ringBefore.streams.get(shared) ?? [])].map(({ key }) => key.export());
    expect(filesHolding(folder, [...sought, ...keys])).toEqual([]);
    expect(openedBy(await ringIn(folder), loot)).toEqual([]);
    expect((await record.fold(shared, lines)).state).toHaveLength(296);
    await record.close();
    expect(filesHolding(folder, [...sought, ...keys])).toEqual([]);
    const verified = await verifyRecord({ path: folder, passphrase });
    expect(verified.ok && verified.value.faults).toEqual([]);
    expect(verified.ok && verified.value.destroyed.map((one) => 'seq' in one && one.seq)).toEqual(gone);
  });

  test('an old backup opens nothing of that stream with the keys of today', async () => {
    const folder = temporaryFolder();
    const place = temporaryFolder();
    const record = await createdIn(folder, { backups: place });
    await done(record, act([shared, line('one'), line('two')], [desk, line('mine')]));
    const old = await record.backup();
    const path = old.ok ? old.value.path : '';
    const loot = await lootOf(path, [shared, desk]);
    expect(openedBy(await ringIn(folder), loot)).toHaveLength(3);
    await done(record, act([shared, struck({ entries: [1] })]));
    expect(openedBy(await ringIn(folder), loot)).toEqual([`${desk} 1`]);
    const today = await lootOf(record.backups()?.last?.path ?? '', [shared, desk]);
    expect(openedBy(await ringIn(folder), today)).toHaveLength(3);
    await record.close();
  });

  test('rings of before are named, those that backups keep are replaced', async () => {
    const folder = temporaryFolder();
    const place = temporaryFolder();
    const record = await createdIn(folder, { backups: place });
    await done(record, act([shared, line('one')]));
    await record.backup();
    expect(record.oldRings()).toEqual([]);
    cpSync(join(folder, 'keyring.age'), join(folder, 'copy of my keys'));
    await done(record, act([shared, struck({ entries: [1] })]));
    expect(record.oldRings().map(({ path }) => path)).toEqual([join(folder, 'copy of my keys')]);
    expect(await ringIn(place)).toEqual(await ringIn(folder));
    await record.close();
  });

  test('whoever reads beside forgets it too', async () => {
    const folder = temporaryFolder();
    const record = await createdIn(folder);
    await done(record, act([shared, line('one'), line('two')]));
    const reader = await openRecordToRead(recordAt(folder));
    if (!reader.ok) throw new Error(reader.refusal.kind);
    expect((await reader.value.fold(shared, lines)).state).toEqual(['one', 'two']);
    await done(record, act([shared, struck({ entries: [1] })]));
    expect((await reader.value.fold(shared, lines)).state).toEqual(['two', 'struck out']);
    await reader.value.close();
    await record.close();
  });
});

describe('a destruction', () => {
  test('takes blobs by the key that they were handed in under', async () => {
    const folder = temporaryFolder();
    const record = await createdIn(folder);
    const [kept, burnt] = [blob(1, 2000, 'text-1'), [blob(2, 2 ** 20 + 1), blob(3, 70)]];
    await done(record, act([shared, line('with blobs', [kept, ...burnt])]));
    const [loot] = await lootOf(join(folder, 'record.sqlite'), [shared]);
    const rows = loot?.rows.slice(1) ?? [];
    expect(filesHolding(folder, rows).length).toBeGreaterThan(0);
    await done(record, act([shared, struck({ blobs: [transcript] })]));
    expect(filesHolding(folder, rows)).toEqual([]);
    for (const { id } of burnt)
      expect(await record.readBlob(shared, id)).toEqual({ ok: false, refusal: { kind: 'blob-destroyed' } });
    expect((await record.readBlob(shared, kept.id)).ok).toBe(true);
    expect((await record.fold(shared, lines)).state).toEqual(['with blobs', 'struck out']);
    await record.close();
    const verified = await verifyRecord({ path: folder, passphrase });
    expect(verified.ok && verified.value.faults).toEqual([]);
  });

  test('of everything in two streams leaves the lines that say so', async () => {
    const folder = temporaryFolder();
    const record = await createdIn(folder);
    await done(record, act([shared, line('one', [blob(1, 100)])], [desk, line('mine')]));
    await done(record, act([shared, struck({ entries: [1] })]));
    await done(record, act([shared, line('two')]));
    await done(record, act([shared, struck('everything')], [desk, struck('everything')]));
    await done(record, act([desk, struck('everything')]));
    expect((await record.fold(shared, lines)).state).toEqual(['struck out', 'struck out']);
    expect((await record.fold(desk, lines)).state).toEqual(['struck out', 'struck out']);
    await record.close();
    const verified = await verifyRecord({ path: folder, passphrase });
    expect(verified.ok && verified.value.faults).toEqual([]);
    const again = await openedIn(folder);
    expect((await again.fold(shared, lines)).seq).toBe(4);
    await again.close();
  });

  test('names only what stands there and is no such line itself', async () => {
    const { record } = memoryRecord();
    await done(record, act([shared, line('one')]));
    const strike = (destroys: Destroys) => record.append(act([shared, struck(destroys)]));
    await expect(strike({ entries: [2] })).rejects.toThrow('stands there');
    await expect(strike({ blobs: ['nothing'] })).rejects.toThrow('lie there');
    await strike({ entries: [1] });
    await expect(strike({ entries: [2] })).rejects.toThrow('destroys nothing itself');
    expect((await record.fold(shared, lines)).seq).toBe(2);
  });

  test('that lacks room for a backup is told, and ends when it is asked again', async () => {
    const folder = temporaryFolder();
    const notAFolder = join(temporaryFolder(), 'file');
    writeFileSync(notAFolder, '');
    const record = await createdIn(folder, { backups: notAFolder });
    await done(record, act([shared, line('one')]));
    const loot = await lootOf(join(folder, 'record.sqlite'), [shared]);
    const answer = await done(record, act([shared, struck({ entries: [1] })]));
    expect(answer.unfinished).toEqual({ kind: 'no-backup-made' });
    expect(openedBy(await ringIn(folder), loot)).toEqual([]);
    expect(filesHolding(folder, bytesOf(loot, [1]))).toEqual([]);
    expect(await record.forgetting()).toEqual([shared]);
    await record.close();
    const again = await openedIn(folder);
    expect(await again.forgetting()).toEqual([]);
    await again.close();
  });
});

test('after new keys for everything the ring of before opens nothing of what lies there', async () => {
  const folder = temporaryFolder();
  const record = await createdIn(folder);
  await done(record, act([shared, line('one', [blob(1, 100)])], [desk, line('mine')]));
  const before = await ringIn(folder);
  expect(await record.rekey()).toEqual({ ok: true, value: undefined });
  await done(record, act([shared, line('two')]));
  const now = await lootOf(join(folder, 'record.sqlite'), [shared, desk]);
  expect(openedBy(before, now)).toEqual([]);
  expect(openedBy(await ringIn(folder), now)).toHaveLength(3);
  expect((await record.readBlob(shared, testId<BlobId>(1))).ok).toBe(true);
  await record.close();
});
