import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { BlobId, PracticeId } from '@crucible/core/ids.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRecord } from './create-record.ts';
import { act, desk, done, isLine, line, shared } from './fixtures/invented-acts.ts';
import { testClock, testId } from './fixtures/memory-record.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { newId } from './new-id.ts';
import { openRecord, type RecordAt } from './open-record.ts';
import type { OpenRecord } from './record.ts';
import { recordOver } from './record-over.ts';
import { ringInMemory } from './ring/kept-ring.ts';
import { makeKeyRing, publicKeyOf, withKeysFor } from './ring/key-ring.ts';
import { connectToWrite } from './sqlite/connect.ts';
import { migrate, ourMigrations } from './sqlite/migrate.ts';
import { sqliteStorage } from './sqlite/sqlite-storage.ts';
import { verifyRecord } from './verify/verify-record.ts';
import { verifyStorage } from './verify/verify-storage.ts';

const practice = testId<PracticeId>(1);

function large(nth: number): ReturnType<typeof act> {
  const blob = { id: newId<BlobId>(), bytes: new Uint8Array(50_000), key: `t-${nth}` };
  return act([shared, line(`${nth}`, [blob])], [desk, line(`${nth}`)]);
}

/** Writes until it is refused; how many acts were acknowledged, and the one that was not. */
async function fill(
  record: OpenRecord,
): Promise<{ readonly acks: number; readonly last: ReturnType<typeof act> }> {
  for (let nth = 1; ; nth++) {
    const last = large(nth);
    const answer = await record.append(last);
    if (answer.ok) continue;
    expect(answer.refusal).toEqual({ kind: 'disk-full' });
    return { acks: nth - 1, last };
  }
}

async function texts(record: OpenRecord): Promise<readonly (readonly string[])[]> {
  const of = async (stream: typeof shared): Promise<readonly string[]> =>
    (await record.read(stream)).filter(isLine).map(({ body }) => body.text);
  return [await of(shared), await of(desk)];
}

const upTo = (count: number): readonly string[] => Array.from({ length: count }, (_, nth) => `${nth + 1}`);

describe('a disk that is full', () => {
  test('refuses, keeps what was acknowledged and takes the same act when there is room', async () => {
    const database = connectToWrite(join(temporaryFolder(), 'record.sqlite'));
    expect(migrate(database, 'record.sqlite', ourMigrations).ok).toBe(true);
    const ring = withKeysFor(makeKeyRing(practice), [practiceStream(practice)]);
    const storage = sqliteStorage(database, { practice, publicKey: publicKeyOf(ring) });
    const parts = {
      storage,
      ring: ringInMemory(ring),
      now: testClock().now,
      upcast: <B>(body: B): B => body,
    };
    const record = recordOver(parts, storage.close);
    database.exec('PRAGMA max_page_count = 300');
    const { acks, last } = await fill(record);
    expect(acks).toBeGreaterThan(3);
    expect(await texts(record)).toEqual([upTo(acks), upTo(acks)]);
    expect((await verifyStorage(storage, {})).faults).toEqual([]);
    database.exec('PRAGMA max_page_count = 1000');
    await done(record, last);
    expect(await texts(record)).toEqual([upTo(acks + 1), upTo(acks + 1)]);
    await record.close();
  });

  test('a small file system filled to the last byte: nothing half-written, everything opens again', async (context) => {
    const folder = smallFileSystem();
    if (folder === undefined)
      return context.skip('no small file system can be mounted here (needs root on Linux)');
    const at: RecordAt = {
      folder: join(folder, 'data'),
      passphrase: 'p',
      now: testClock().now,
      workFactor: 1,
    };
    const created = await createRecord(at, practice);
    if (!created.ok) throw new Error(created.refusal.kind);
    const { acks } = await fill(created.value);
    // The ring has no room for another key either, and stays what it was.
    writeFileSync(join(folder, 'rest'), new Uint8Array(freeBytes(folder)));
    const opening = act([practiceStream(practice), line('x')]);
    const more = await created.value.append({ ...opening, opens: [`${newId()}/shared` as typeof shared] });
    expect(more).toEqual({ ok: false, refusal: { kind: 'disk-full' } });
    expect(readdirSync(at.folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(await texts(created.value)).toEqual([upTo(acks), upTo(acks)]);
    await created.value.close();
    const again = await openRecord(at);
    // Opening needs a few bytes of its own; without them it says so.
    if (!again.ok) expect(again.refusal).toEqual({ kind: 'disk-full' });
    else {
      expect(await texts(again.value)).toEqual([upTo(acks), upTo(acks)]);
      await again.value.close();
    }
    const report = await verifyRecord({ path: at.folder, passphrase: 'p' });
    expect(report.ok && report.value.faults).toEqual([]);
  });
});

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Two megabytes in memory, mounted for one test. */
function smallFileSystem(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  return folder;
}
