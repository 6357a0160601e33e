import type { StreamId } from '@crucible/core/engagement/stream.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  blobIds,
  blobSeq,
  destroyedBlob,
  destroyedBody,
  destroyingSeq,
  entriesEach,
} from '../fixtures/honest-record.ts';
import { desk, shared } from '../fixtures/invented-acts.ts';
import { type Tampered, tamperedRecord } from '../fixtures/tampered-record.ts';
import * as tamper from '../fixtures/tampering.ts';
import type { Receipt } from '../record.ts';
import type { RecordReport } from './report.ts';
import type { Evidence } from './verify-storage.ts';

let tampered: Tampered;
beforeAll(async () => {
  tampered = await tamperedRecord([1, 20, 300]);
});
afterAll(() => tampered.close());

const found = (change: () => void, evidence?: Evidence): Promise<RecordReport> =>
  tampered.found(change, evidence);
const run = (sql: string, evidence?: Evidence): Promise<RecordReport> =>
  found(() => tampered.database.exec(sql), evidence);
const nothing = (): void => undefined;
const stream = fc.constantFrom(shared, desk);
const seq = fc.integer({ min: 1, max: entriesEach });
const inner = fc.integer({ min: 1, max: entriesEach - 1 });
const bit = fc.nat({ max: 1_000_000 });
const place = fc.record({ stream, seq });
const twoPlaces = fc.tuple(place, place).filter(([a, b]) => a.stream !== b.stream || a.seq !== b.seq);
const receiptsOf = (wanted: string, from: number): readonly Receipt[] =>
  tampered.honest.receipts.filter((receipt) => receipt.stream === wanted && receipt.seq >= from);

describe('an honest record', () => {
  test('has no fault, and every receipt of the past verifies', async () => {
    const report = await found(nothing, { receipts: tampered.honest.receipts, ring: tampered.ring });
    expect(report.faults).toEqual([]);
    expect(report.streams.map(({ entries, seq, provenTo }) => [entries, seq, provenTo])).toEqual([
      [entriesEach, entriesEach, entriesEach],
      [entriesEach, entriesEach, entriesEach],
    ]);
    expect(report.destroyed).toEqual([
      { kind: 'body-destroyed', stream: shared, seq: destroyedBody },
      { kind: 'blob-destroyed', stream: shared, ...destroyedBlob },
    ]);
  });

  test('says without a receipt and without keys what that does not show', async () => {
    const report = await found(nothing);
    expect(report.unproven).toEqual([
      { kind: 'tail', stream: desk, seq: entriesEach, provenTo: 0 },
      { kind: 'tail', stream: shared, seq: entriesEach, provenTo: 0 },
      { kind: 'whole-streams' },
      { kind: 'unopened' },
      { kind: 'destruction' },
    ]);
  });

  test('is shown up to a receipt and not beyond', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        const receipts = tampered.honest.receipts.filter(
          (one) => one.stream === at.stream && one.seq === at.seq,
        );
        const report = await found(nothing, { receipts });
        expect(report.faults).toEqual([]);
        expect(report.unproven).toContainEqual({
          kind: 'tail',
          stream: at.stream,
          seq: entriesEach,
          provenTo: at.seq,
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('without keys and receipts, verify finds and names', () => {
  const column = fc.constantFrom<tamper.Bytes>('header', 'body', 'body_digest', 'hash', 'key');
  const living = place.filter((at) => at.stream !== shared || at.seq !== destroyedBody);

  test('a bit changed in any part of any entry', async () => {
    await fc.assert(
      fc.asyncProperty(living, column, bit, async (at, part, nth) => {
        const { faults } = await found(() => tamper.flipBit(tampered.database, part, { ...at, bit: nth }));
        expect(faults).toContainEqual({ kind: 'entry-changed', ...at });
      }),
      { numRuns: 200 },
    );
  });

  test('a body dropped with its key that no line says was destroyed', async () => {
    await fc.assert(
      fc.asyncProperty(living, async (at) => {
        const { faults } = await found(() => tamper.dropBody(tampered.database, at));
        expect(faults).toEqual([{ kind: 'destruction-unsaid', ...at }]);
      }),
      { numRuns: 24 },
    );
  });

  test('a body that a line says was destroyed, and that is there', async () => {
    const at = { stream: shared, seq: destroyedBody };
    const { faults } = await found(() => tamper.putBody(tampered.database, at));
    expect(faults).toContainEqual({ kind: 'not-destroyed', ...at });
  });

  test('a line far behind the last one that says all before it was destroyed', async () => {
    const at = { stream: desk, seq: Number.MAX_SAFE_INTEGER };
    const { faults } = await found(() => tamper.sayAllDestroyed(tampered.database, at));
    expect(faults).toEqual([
      { kind: 'entries-missing', stream: desk, seq: entriesEach + 1, to: at.seq - 1 },
      ...Array.from({ length: entriesEach }, (_, nth) => ({
        kind: 'not-destroyed',
        stream: desk,
        seq: nth + 1,
      })),
    ]);
  });

  test('more faults than a call takes arguments', async () => {
    const many = `WITH RECURSIVE n(seq) AS (SELECT 13 UNION ALL SELECT seq + 1 FROM n WHERE seq < 50000)
      INSERT INTO entry SELECT practice, '${desk}', seq, 'none', x'00', NULL, zeroblob(32), 'none' FROM n, practice`;
    const { faults } = await run(many, { receipts: receiptsOf(desk, 1) });
    expect(faults.length).toBeGreaterThan(140_000);
  });

  test('an entry dropped inside', async () => {
    await fc.assert(
      fc.asyncProperty(stream, inner, async (where, from) => {
        const { faults } = await found(() =>
          tamper.dropEntry(tampered.database, { stream: where, seq: from }),
        );
        expect(faults).toContainEqual({ kind: 'entries-missing', stream: where, seq: from, to: from });
      }),
      { numRuns: 30 },
    );
  });

  test('the last entry dropped while its key lies there', async () => {
    const { faults } = await found(() =>
      tamper.dropEntry(tampered.database, { stream: desk, seq: entriesEach }),
    );
    expect(faults).toEqual([{ kind: 'key-unnamed', stream: desk, key: `entry-${entriesEach}` }]);
  });

  test('two entries swapped, in one stream or between two', async () => {
    await fc.assert(
      fc.asyncProperty(twoPlaces, async ([one, other]) => {
        const { faults } = await found(() => tamper.swapEntries(tampered.database, one, other));
        expect(faults).toContainEqual({ kind: 'entry-misplaced', ...one, belongs: other });
        expect(faults).toContainEqual({ kind: 'entry-misplaced', ...other, belongs: one });
      }),
      { numRuns: 60 },
    );
  });

  test('an entry replayed at the end of a stream, in another one or before the first', async () => {
    const end = fc.constantFrom(entriesEach + 1, 0, -3);
    await fc.assert(
      fc.asyncProperty(place, stream, end, async (from, to, at) => {
        const target = { stream: to, seq: at };
        const { faults } = await found(() => tamper.replayEntry(tampered.database, from, target));
        expect(faults).toContainEqual({ kind: 'entry-misplaced', ...target, belongs: from });
      }),
      { numRuns: 40 },
    );
  });

  test('an inner entry changed with digest and hash made to fit', async () => {
    await fc.assert(
      fc.asyncProperty(stream, inner, async (where, from) => {
        const { faults } = await found(() => {
          const before = tampered.database
            .prepare('SELECT * FROM entry WHERE stream = ? AND seq > ?')
            .all(where, from);
          tamper.makeAnew(tampered.database, { stream: where, seq: from }, (header) => ({
            ...header,
            key: 'other',
          }));
          const put = tampered.database.prepare(
            'UPDATE entry SET header = ?, hash = ? WHERE stream = ? AND seq = ?',
          );
          for (const row of before) put.run(row.header ?? null, row.hash ?? null, where, row.seq ?? null);
        });
        expect(faults).toContainEqual({ kind: 'does-not-follow', stream: where, seq: from + 1 });
      }),
      { numRuns: 30 },
    );
  });

  test('a time set back, even where everything after it was made to follow', async () => {
    await fc.assert(
      fc.asyncProperty(stream, fc.integer({ min: 2, max: entriesEach }), async (where, from) => {
        const { faults } = await found(() =>
          tamper.makeAnew(tampered.database, { stream: where, seq: from }, (header) => ({
            ...header,
            at: 5,
          })),
        );
        expect(faults).toContainEqual({ kind: 'time-backwards', stream: where, seq: from });
      }),
      { numRuns: 20 },
    );
  });

  test('a body or a key gone without the other', async () => {
    expect((await run(`UPDATE entry SET body = NULL WHERE stream = '${desk}' AND seq = 4`)).faults).toEqual([
      { kind: 'body-missing', stream: desk, seq: 4 },
    ]);
    const gone = [{ kind: 'key-missing', stream: desk, seq: 4, key: 'entry-4' }];
    const where = `WHERE stream = '${desk}' AND key = 'entry-4'`;
    expect((await run(`UPDATE sealing_key SET wrapped = NULL ${where}`)).faults).toEqual(gone);
    expect((await run(`DELETE FROM sealing_key ${where}`)).faults).toEqual(gone);
  });

  test('a header that is written another way, whatever it says', async () => {
    const { faults } = await found(() => {
      const row = tampered.database
        .prepare(`SELECT header FROM entry WHERE stream = ? AND seq = 2`)
        .get(desk);
      const spaced = Buffer.from(` ${Buffer.from(Object(row).header).toString()}`);
      tampered.database.prepare('UPDATE entry SET header = ? WHERE stream = ? AND seq = 2').run(spaced, desk);
    });
    expect(faults).toContainEqual({ kind: 'header-unreadable', stream: desk, seq: 2 });
  });
});

/** With the line that says it, a cut takes away that something was destroyed by the rules. */
function unsaidAfter(where: StreamId, end: number): readonly object[] {
  if (where !== shared || end >= destroyingSeq) return [];
  const kind = 'destruction-unsaid';
  return [
    ...(end >= destroyedBody ? [{ kind, stream: shared, seq: destroyedBody }] : []),
    ...(end >= destroyedBlob.seq ? [{ kind, stream: shared, ...destroyedBlob }] : []),
  ];
}

describe('with receipts', () => {
  test('a cut tail is found by any receipt from after the cut, and by nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(stream, fc.integer({ min: 0, max: entriesEach - 1 }), bit, async (where, end, nth) => {
        const cut = (): void => tamper.cutTail(tampered.database, { stream: where, seq: end });
        const unsaid = unsaidAfter(where, end);
        expect((await found(cut)).faults).toEqual(unsaid);
        const later = receiptsOf(where, end + 1);
        const receipt = later[nth % later.length];
        const before = tampered.honest.receipts.filter((one) => one.stream === where && one.seq <= end);
        expect((await found(cut, { receipts: before })).faults).toEqual(unsaid);
        const { faults } = await found(cut, { receipts: receipt ? [receipt] : [] });
        expect(faults).toEqual([
          ...unsaid,
          { kind: 'tail-cut', stream: where, seq: receipt?.seq, ends: end },
        ]);
      }),
      { numRuns: 40 },
    );
  });

  test('a stream made anew from any place is found by any receipt from there on', async () => {
    await fc.assert(
      fc.asyncProperty(place, bit, async (from, nth) => {
        const anew = (): void =>
          tamper.makeAnew(tampered.database, from, (header) => ({ ...header, at: Number(header.at) + 1 }));
        expect((await found(anew)).faults).toEqual([]);
        const later = receiptsOf(from.stream, from.seq);
        const receipt = later[nth % later.length];
        const { faults, streams } = await found(anew, { receipts: receipt ? [receipt] : [] });
        expect(faults).toEqual([{ kind: 'made-anew', stream: from.stream, seq: receipt?.seq }]);
        expect(streams.find((one) => one.stream === from.stream)?.provenTo).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('a whole stream that is gone is found', async () => {
    const gone = (): void => {
      tamper.cutTail(tampered.database, { stream: desk, seq: 0 });
      tampered.database.exec(`DELETE FROM stream WHERE stream = '${desk}'`);
    };
    const { faults } = await found(gone, { receipts: receiptsOf(desk, 3).slice(0, 1) });
    expect(faults).toEqual([{ kind: 'tail-cut', stream: desk, seq: 3, ends: 0 }]);
  });

  test('a receipt shows nothing about what comes after a fault before it', async () => {
    const { streams } = await found(
      () => tamper.flipBit(tampered.database, 'body', { stream: desk, seq: 4, bit: 9 }),
      {
        receipts: tampered.honest.receipts,
      },
    );
    expect(streams.find((one) => one.stream === desk)?.provenTo).toBe(3);
  });

  test('nor about what comes after a body that was dropped', async () => {
    const { streams } = await found(() => tamper.dropBody(tampered.database, { stream: desk, seq: 4 }), {
      receipts: tampered.honest.receipts,
    });
    expect(streams.find((one) => one.stream === desk)?.provenTo).toBe(3);
  });
});

describe('with the keys', () => {
  test('a stream made anew does not open from there on', async () => {
    const { faults } = await found(
      () =>
        tamper.makeAnew(tampered.database, { stream: desk, seq: 4 }, (header) => ({
          ...header,
          at: Number(header.at) + 1,
        })),
      { ring: tampered.ring },
    );
    expect(faults).toEqual(
      Array.from({ length: entriesEach - 3 }, (_, nth) => ({
        kind: 'entry-does-not-open',
        stream: desk,
        seq: nth + 4,
      })),
    );
  });

  test('a wrapped key changed or put in the place of another one is found', async () => {
    const swap = `UPDATE sealing_key SET wrapped = (SELECT wrapped FROM sealing_key WHERE stream = '${desk}' AND key = 'entry-2')
      WHERE stream = '${desk}' AND key = 'entry-3'`;
    expect((await run(swap)).faults).toEqual([]);
    expect((await run(swap, { ring: tampered.ring })).faults).toEqual([
      { kind: 'entry-does-not-open', stream: desk, seq: 3 },
    ]);
    const blob = `UPDATE sealing_key SET wrapped = (SELECT wrapped FROM sealing_key WHERE stream = '${shared}' AND key = 'entry-2')
      WHERE key = 'blob-kept'`;
    expect((await run(blob, { ring: tampered.ring })).faults).toEqual(
      blobIds.map((id) => ({ kind: 'blob-does-not-open', stream: shared, seq: blobSeq, blob: id })),
    );
  });

  test('a ring without the key of a stream is named once', async () => {
    const { ring } = tampered;
    const lacking = { ...ring, streams: new Map([...ring.streams].filter(([name]) => name !== desk)) };
    expect((await found(nothing, { ring: lacking })).faults).toEqual([
      { kind: 'ring-lacks-key', stream: desk, generation: 1 },
    ]);
  });
});
