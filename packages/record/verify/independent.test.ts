import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobIds, entriesEach, type HonestRecord, honestRecord } from '../fixtures/honest-record.ts';
import { independentVerify } from '../fixtures/independent-verify.mjs';
import { desk, shared } from '../fixtures/invented-acts.ts';
import * as tamper from '../fixtures/tampering.ts';
import type { RecordFault } from './report.ts';
import { verifyRecord } from './verify-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'crucible-independent-'));
const script = join(import.meta.dirname, '../fixtures/independent-verify.mjs');
const copy = join(folder, 'copy.sqlite');
let honest: HonestRecord;

beforeAll(async () => {
  honest = await honestRecord(folder, [500, 2 ** 20 + 5, 7]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const [small = '', large = ''] = blobIds;
const later = (header: Record<string, unknown>): Record<string, unknown> => ({
  ...header,
  at: Number(header.at) + 1,
});
/** Everything of tampering.test.ts once, with what both verifiers have to name. */
const cases: readonly (readonly [string, (database: DatabaseSync) => void, string])[] = [
  [
    'header',
    (db) => tamper.flipBit(db, 'header', { stream: desk, seq: 4, bit: 77 }),
    `entry-changed ${desk} 4`,
  ],
  ['body', (db) => tamper.flipBit(db, 'body', { stream: desk, seq: 4, bit: 77 }), `entry-changed ${desk} 4`],
  [
    'digest',
    (db) => tamper.flipBit(db, 'body_digest', { stream: desk, seq: 4, bit: 77 }),
    `entry-changed ${desk} 4`,
  ],
  ['hash', (db) => tamper.flipBit(db, 'hash', { stream: desk, seq: 4, bit: 77 }), `entry-changed ${desk} 4`],
  ['key', (db) => tamper.flipBit(db, 'key', { stream: desk, seq: 4, bit: 0 }), `entry-changed ${desk} 4`],
  ['body dropped', (db) => tamper.dropBody(db, { stream: desk, seq: 4 }), `destruction-unsaid ${desk} 4`],
  ['dropped', (db) => tamper.dropEntry(db, { stream: shared, seq: 2 }), `entries-missing ${shared} 2`],
  [
    'swapped',
    (db) => tamper.swapEntries(db, { stream: shared, seq: 2 }, { stream: desk, seq: 9 }),
    `entry-misplaced ${desk} 9`,
  ],
  [
    'replayed',
    (db) => tamper.replayEntry(db, { stream: shared, seq: 2 }, { stream: shared, seq: entriesEach + 1 }),
    `entry-misplaced ${shared} ${entriesEach + 1}`,
  ],
  ['made anew', (db) => tamper.makeAnew(db, { stream: shared, seq: 6 }, later), `made-anew ${shared} 9`],
  [
    'time',
    (db) => tamper.makeAnew(db, { stream: shared, seq: 6 }, () => later({})),
    `header-unreadable ${shared} 6`,
  ],
  [
    'time back',
    (db) => tamper.makeAnew(db, { stream: shared, seq: 6 }, (header) => ({ ...header, at: 2 })),
    `time-backwards ${shared} 6`,
  ],
  ['cut', (db) => tamper.cutTail(db, { stream: desk, seq: 8 }), `tail-cut ${desk} 9`],
  [
    'row changed',
    (db) => tamper.flipRowBit(db, { blob: small, row: 1 }, 99),
    `blob-changed ${shared} ${small}`,
  ],
  [
    'rows swapped',
    (db) => tamper.swapRows(db, { blob: large, row: 1 }, { blob: large, row: 2 }),
    `blob-changed ${shared} ${large}`,
  ],
  [
    'row gone',
    (db) => db.exec(`DELETE FROM blob_row WHERE blob = '${small}'`),
    `blob-missing ${shared} ${small}`,
  ],
  [
    'another blob',
    (db) => db.exec(`UPDATE blob_row SET blob = 'other' WHERE blob = '${small}'`),
    `blob-unnamed ${shared} other`,
  ],
  ['body gone', (db) => db.exec('UPDATE entry SET body = NULL WHERE seq = 4'), `body-missing ${desk} 4`],
  ['key gone', (db) => db.exec(`DELETE FROM sealing_key WHERE key = 'entry-4'`), `key-missing ${desk} 4`],
  [
    'all said to be destroyed',
    (db) => tamper.sayAllDestroyed(db, { stream: desk, seq: Number.MAX_SAFE_INTEGER }),
    `not-destroyed ${desk} 1`,
  ],
  [
    'key added',
    (db) => db.exec(`UPDATE sealing_key SET key = 'spare' WHERE key = 'entry-4'`),
    `key-unnamed ${desk} spare`,
  ],
];

describe('a verifier written from the documentation alone', () => {
  test('finds nothing in an honest record with all its receipts', () => {
    copyFileSync(honest.path, copy);
    expect(independentVerify(copy, honest.receipts)).toEqual([]);
  });

  test.each(cases)('names what verify names: %s', async (_, change, expected) => {
    copyFileSync(honest.path, copy);
    const database = new DatabaseSync(copy);
    change(database);
    database.close();
    const ours = await verifyRecord({ path: copy, receipts: honest.receipts });
    if (!ours.ok) throw new Error(ours.refusal.kind);
    const theirs = independentVerify(copy, honest.receipts);
    expect(theirs).toContain(expected);
    expect(ours.value.faults.map(asLine).sort()).toEqual([...theirs].sort());
  });

  test('names strange receipts', async () => {
    const [receipt] = honest.receipts;
    if (!receipt) throw new Error('no receipt');
    const other = await honestRecord(mkdtempSync(join(folder, 'other-')), []);
    const [foreign] = other.receipts;
    if (!foreign) throw new Error('no receipt');
    const receipts = [{ ...receipt, seq: 2 }, foreign];
    const ours = await verifyRecord({ path: honest.path, receipts });
    const lines = [
      `receipt-forged ${receipt.stream} 2`,
      `receipt-of-another-practice ${foreign.stream} ${foreign.seq}`,
    ];
    expect(ours.ok && ours.value.faults.map(asLine)).toEqual(lines);
    expect(independentVerify(honest.path, receipts)).toEqual(lines);
  });

  test('is less than 150 lines, imports nothing of ours and runs by itself', () => {
    const text = readFileSync(script, 'utf8');
    expect(text.split('\n').length).toBeLessThan(150);
    const imported = [...text.matchAll(/from '([^']+)'/gu)].map(([, name]) => name);
    expect(imported).toEqual(['node:crypto', 'node:fs', 'node:sqlite']);
    const receipt = join(folder, 'receipt.json');
    writeFileSync(receipt, JSON.stringify({ ...honest.receipts[3], hash: 'f'.repeat(64) }));
    expect(spawnSync(process.execPath, [script, honest.path]).status).toBe(0);
    const forged = spawnSync(process.execPath, [script, honest.path, receipt], { encoding: 'utf8' });
    expect([forged.status, forged.stdout.split(' ')[0]]).toEqual([1, 'receipt-forged']);
  });
});

function asLine(fault: RecordFault): string {
  if (fault.kind === 'key-unnamed') return `${fault.kind} ${fault.stream} ${fault.key}`;
  if ('blob' in fault) return `${fault.kind} ${fault.stream} ${fault.blob}`;
  return `${fault.kind} ${fault.stream} ${'seq' in fault ? fault.seq : fault.generation}`;
}
