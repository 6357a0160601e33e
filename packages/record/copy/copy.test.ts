import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { BlobId, PracticeId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { createdIn, passphrase, recordAt } from '../fixtures/folder-record.ts';
import { act, desk, done, engagement, line, lines, shared } from '../fixtures/invented-acts.ts';
import { testId } from '../fixtures/memory-record.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { filesHolding, lootOf } from '../fixtures/thief.ts';
import type { OpenRecord, Receipt } from '../record.ts';
import { verifyRecord } from '../verify/verify-record.ts';

const trust = streamOf(engagement, 'trust');
const blob = { id: testId<BlobId>(1), bytes: new Uint8Array(2 ** 20 + 3).fill(7), key: 'text' };

type Left = { readonly copy: string; readonly receipts: readonly Receipt[] };

/** A record of its own, a copy of one engagement of it, and every receipt that was given. */
async function leave(record: OpenRecord, copyPassphrase?: string): Promise<Left> {
  const { places } = await done(
    record,
    act([shared, line('one', [blob]), line('two')], [desk, line('mine')]),
  );
  await done(record, act([trust, line('set aside')]));
  await done(record, act([shared, { ...line('struck'), destroys: { entries: [2] } }]));
  const copy = join(temporaryFolder(), 'copy');
  const more = copyPassphrase === undefined ? {} : { passphrase: copyPassphrase, workFactor: 2 };
  const written = await record.writeCopy({ engagement, to: copy, ...more });
  expect(written).toEqual({ ok: true, value: { streams: [desk, shared], entries: 4 } });
  return { copy, receipts: await Promise.all(places.map(record.receipt)) };
}

async function emptyPractice(folder: string): Promise<OpenRecord> {
  const made = await createRecord(recordAt(folder), testId<PracticeId>(9));
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value;
}

test('every receipt given before is good in another practice on an empty machine', async () => {
  const record = await createdIn(temporaryFolder());
  const { copy, receipts } = await leave(record, 'of the copy');
  await record.close();
  const folder = temporaryFolder();
  const other = await emptyPractice(folder);
  const taken = await other.takeIn({ file: copy, passphrase: 'of the copy' });
  expect(taken).toMatchObject({ ok: true, value: { engagement, repeated: false } });
  expect((await other.fold(shared, lines)).state).toEqual(['one', 'struck']);
  expect(await other.read(trust)).toEqual([]);
  expect(await other.readBlob(shared, blob.id)).toEqual({ ok: true, value: Buffer.from(blob.bytes) });
  expect(await other.takeIn({ file: copy, passphrase: 'of the copy' })).toMatchObject({
    value: { repeated: true },
  });
  const { places } = await done(other, act([shared, line('goes on')]));
  const all = [...receipts, ...(await Promise.all(places.map(other.receipt)))];
  await other.close();
  const report = await verifyRecord({ path: folder, passphrase, receipts: all });
  expect(report.ok && report.value.faults).toEqual([]);
  const [first] = receipts;
  const forged = first ? [{ ...first, hash: 'f'.repeat(64) }] : [];
  const other2 = await verifyRecord({ path: folder, receipts: forged });
  expect(other2.ok && other2.value.faults.map(({ kind }) => kind)).toEqual(['receipt-forged']);
});

test('a sealed copy holds no byte of the record in the clear, and opens by its passphrase alone', async () => {
  const folder = temporaryFolder();
  const record = await createdIn(folder);
  const { copy } = await leave(record, 'of the copy');
  const loot = await lootOf(join(folder, 'record.sqlite'), [shared]);
  await record.close();
  const bodies = loot.flatMap(({ entries }) => entries.flatMap(({ body }) => (body ? [body] : [])));
  expect(filesHolding(join(copy, '..'), bodies)).toEqual([]);
  const other = await emptyPractice(temporaryFolder());
  for (const wrong of [{}, { passphrase: 'another' }])
    expect(await other.takeIn({ file: copy, ...wrong })).toEqual({
      ok: false,
      refusal: { kind: 'wrong-passphrase' },
    });
  await other.close();
});

test('a copy that was changed, is none, or goes another way is refused and leaves nothing', async () => {
  const record = await createdIn(temporaryFolder());
  const { copy } = await leave(record);
  await record.close();
  const folder = temporaryFolder();
  const other = await emptyPractice(folder);
  const bytes = readFileSync(copy);
  const loot = bytes.subarray(bytes.length - 100_000);
  loot[40_000] = (loot[40_000] ?? 0) ^ 1;
  const changed = join(temporaryFolder(), 'changed');
  writeFileSync(changed, bytes);
  expect(await other.takeIn({ file: changed })).toMatchObject({ refusal: { kind: 'copy-damaged' } });
  expect(await other.takeIn({ file: join(folder, 'record.sqlite') })).toMatchObject({
    refusal: { kind: 'no-copy' },
  });
  expect(await other.takeIn({ file: join(folder, 'nothing') })).toMatchObject({
    refusal: { kind: 'no-copy' },
  });
  await done(other, act([shared, line('another way')]));
  expect(await other.takeIn({ file: copy })).toMatchObject({ refusal: { kind: 'engagement-here-already' } });
  expect(await other.read(desk)).toEqual([]);
  await other.close();
});
