import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobIds, blobSeq } from '../fixtures/honest-record.ts';
import { shared } from '../fixtures/invented-acts.ts';
import { type Tampered, tamperedRecord } from '../fixtures/tampered-record.ts';
import * as tamper from '../fixtures/tampering.ts';
import type { RecordReport } from './report.ts';

let tampered: Tampered;
beforeAll(async () => {
  const large = 2 * 2 ** 20 + 5;
  tampered = await tamperedRecord([500, large, large]);
});
afterAll(() => tampered.close());

const run = async (sql: string): Promise<RecordReport['faults']> =>
  (await tampered.found(() => tampered.database.exec(sql))).faults;
const rowsOfLarge = fc.record({
  blob: fc.constantFrom(...blobIds.slice(1)),
  row: fc.integer({ min: 1, max: 3 }),
});
const anyRow = fc.oneof(rowsOfLarge, fc.constant({ blob: blobIds[0] ?? '', row: 1 }));

describe('of blobs, verify finds and names without a key', () => {
  const at = { stream: shared, seq: blobSeq };

  test('a bit changed in any row', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.nat({ max: 8_000_000 }), async (row, nth) => {
        const { faults } = await tampered.found(() => tamper.flipRowBit(tampered.database, row, nth));
        expect(faults).toEqual([{ kind: 'blob-changed', ...at, blob: row.blob }]);
      }),
      { numRuns: 25 },
    );
  });

  test('two rows swapped, in one blob or between two', async () => {
    const two = fc.tuple(rowsOfLarge, rowsOfLarge).filter(([a, b]) => a.blob !== b.blob || a.row !== b.row);
    await fc.assert(
      fc.asyncProperty(two, async ([one, other]) => {
        const { faults } = await tampered.found(() => tamper.swapRows(tampered.database, one, other));
        for (const { blob } of [one, other])
          expect(faults).toContainEqual({ kind: 'blob-changed', ...at, blob });
      }),
      { numRuns: 15 },
    );
  });

  test('rows dropped, added, or laid under another name', async () => {
    const [small = '', large = '', other = ''] = blobIds;
    expect(await run(`DELETE FROM blob_row WHERE blob = '${large}' AND row = 2`)).toEqual([
      { kind: 'blob-changed', ...at, blob: large },
    ]);
    expect(await run(`DELETE FROM blob_row WHERE blob = '${small}'`)).toEqual([
      { kind: 'blob-missing', ...at, blob: small },
    ]);
    expect(await run(`DELETE FROM blob WHERE blob = '${small}'`)).toEqual([
      { kind: 'blob-missing', ...at, blob: small },
    ]);
    const copy = `INSERT INTO blob_row SELECT practice, stream, 'x', row, sealed FROM blob_row WHERE blob = '${large}'`;
    expect(await run(copy)).toEqual([{ kind: 'blob-unnamed', stream: shared, blob: 'x' }]);
    const added = `INSERT INTO blob_row SELECT practice, stream, blob, 4, sealed FROM blob_row WHERE blob = '${other}' AND row = 3`;
    expect(await run(added)).toEqual([{ kind: 'blob-changed', ...at, blob: other }]);
    const stray = `INSERT INTO sealing_key SELECT practice, stream, 'spare', 1, wrapped FROM sealing_key WHERE key = 'blob-kept'`;
    expect(await run(stray)).toEqual([{ kind: 'key-unnamed', stream: shared, key: 'spare' }]);
  });

  test('a key gone while rows lie there', async () => {
    expect(await run(`UPDATE sealing_key SET wrapped = NULL WHERE key = 'blob-kept'`)).toEqual(
      blobIds.map(() => ({ kind: 'key-missing', ...at, key: 'blob-kept' })),
    );
  });
});
