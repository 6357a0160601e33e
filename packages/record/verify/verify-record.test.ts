import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pcg32 } from '@crucible/core/random.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOf, entriesEach, type HonestRecord, honestRecord } from '../fixtures/honest-record.ts';
import { act, desk, done, line } from '../fixtures/invented-acts.ts';
import { openRecord } from '../open-record.ts';
import { readReceipt } from '../receipt/read-receipt.ts';
import { verifyRecord } from './verify-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'crucible-verify-'));
const copies = mkdtempSync(join(tmpdir(), 'crucible-copies-'));
let honest: HonestRecord;
beforeAll(async () => {
  honest = await honestRecord(folder, [10, 20, 30]);
});
afterAll(() => {
  for (const path of [folder, copies]) rmSync(path, { recursive: true });
});

describe('verify', () => {
  test('of a copy in one file lays nothing beside it', async () => {
    const copy = copyOf(honest, join(copies, 'backup.sqlite'));
    const report = await verifyRecord({ path: copy, receipts: honest.receipts });
    expect(report.ok && report.value.faults).toEqual([]);
    expect(report.ok && report.value.words).toHaveLength(6);
    expect(readdirSync(copies)).toEqual(['backup.sqlite']);
  });

  test('of a folder that is being written to sees one moment of it', async () => {
    const opened = await openRecord(honest.at);
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const verifying = [verifyRecord({ path: folder, passphrase: honest.at.passphrase })];
    for (let nth = 0; nth < 20; nth++) {
      await done(opened.value, act([desk, line('meanwhile')]));
      verifying.push(verifyRecord({ path: folder, receipts: honest.receipts }));
    }
    for (const report of await Promise.all(verifying)) expect(report.ok && report.value.faults).toEqual([]);
    await opened.value.close();
  });

  test('with another passphrase is refused, not half done', async () => {
    expect(await verifyRecord({ path: folder, passphrase: 'another' })).toEqual({
      ok: false,
      refusal: { kind: 'wrong-passphrase' },
    });
  });

  test('of a file with a page changed finds it, or the page held none of what the receipts show', async () => {
    const whole = readFileSync(honest.path);
    const random = pcg32(11);
    const path = join(copies, 'changed.sqlite');
    let found = 0;
    for (let nth = 0; nth < 60; nth++) {
      const changed = Buffer.from(whole);
      // A page and not a bit: what a bad disk does.
      const page = random.below(whole.length / 4096) * 4096;
      for (let at = 0; at < 4096; at++) changed[page + at] = random.below(256);
      writeFileSync(path, changed);
      const report = await verifyRecord({ path, receipts: honest.receipts });
      if (report.ok && report.value.faults.length === 0)
        expect(report.value.streams.map(({ provenTo }) => provenTo)).toEqual([entriesEach, entriesEach]);
      else found += 1;
    }
    expect(found).toBeGreaterThan(30);
  });

  test('of a file that somebody laid out otherwise says that it is damaged', async () => {
    const path = join(copies, 'otherwise.sqlite');
    copyOf(honest, path);
    const database = new DatabaseSync(path);
    database.exec('ALTER TABLE entry RENAME TO strict; CREATE TABLE entry AS SELECT * FROM strict');
    database.exec(`UPDATE entry SET header = 'text' WHERE seq = 3`);
    database.close();
    expect(await verifyRecord({ path })).toEqual({ ok: false, refusal: { kind: 'file-damaged' } });
    copyOf(honest, path);
    const large = new DatabaseSync(path);
    large.exec(`UPDATE entry SET seq = ${2n ** 62n} WHERE seq = 3`);
    large.close();
    expect(await verifyRecord({ path })).toEqual({ ok: false, refusal: { kind: 'file-damaged' } });
    copyOf(honest, path);
    const two = new DatabaseSync(path);
    two.exec(`INSERT INTO practice VALUES ('another', x'00')`);
    two.close();
    expect(await verifyRecord({ path })).toEqual({ ok: false, refusal: { kind: 'file-damaged' } });
    const other = new DatabaseSync(path);
    other.exec('DROP TABLE entry');
    other.close();
    expect(await verifyRecord({ path })).toEqual({ ok: false, refusal: { kind: 'file-damaged' } });
  });
});

describe('a receipt as text', () => {
  test('comes back as it was given', () => {
    for (const receipt of honest.receipts)
      expect(readReceipt(JSON.stringify(receipt, null, 2))).toEqual(receipt);
  });

  test.each([
    ['nothing', () => ''],
    ['another version', (text: string) => text.replace('"version":1', '"version":2')],
    ['a place before the first', (text: string) => text.replace('"seq":1,', '"seq":0,')],
    ['half a hash', (text: string) => text.replace(/"hash":"../u, '"hash":"')],
    ['a longer key', (text: string) => text.replace('"key":"', '"key":"AAAA')],
    ['no signature', (text: string) => text.replace(/"signature":"[^"]+"/u, '"signature":null')],
    ['no stream', (text: string) => text.replace('/shared', '/else')],
  ])('is none with %s', (_, change) => {
    const [first] = honest.receipts;
    expect(readReceipt(change(JSON.stringify(first)))).toBeUndefined();
  });
});
