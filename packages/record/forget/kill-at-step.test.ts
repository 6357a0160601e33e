import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { BlobId, PracticeId } from '@crucible/core/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupsIn } from '../copy/backups-in.ts';
import { createdIn, openedIn, passphrase, recordAt, ringIn } from '../fixtures/folder-record.ts';
import { act, desk, done, engagement, line, lines, shared } from '../fixtures/invented-acts.ts';
import { testId } from '../fixtures/memory-record.ts';
import { oneFileProgram } from '../fixtures/one-file-program.ts';
import { filesHolding, type Loot, lootOf, openedBy } from '../fixtures/thief.ts';
import type { Receipt } from '../record.ts';
import { restoreRecord } from '../recovery/restore-record.ts';
import type { KeyRing } from '../ring/key-ring.ts';
import { verifyRecord } from '../verify/verify-record.ts';
import { forgetSteps } from './finish-forgetting.ts';

/**
 * A process is killed after each step of what takes several, each step `STEP_ROUNDS` times; then it is
 * opened or done again and has to come to its end. Once here, twenty times in the soak.
 */
const rounds = Number(process.env.STEP_ROUNDS ?? 1);
const keptBlob = testId<BlobId>(1);
const goneBlob = testId<BlobId>(2);
const backupSteps = ['copied', 'verified', 'in-place', 'rings-copied', 'rotated'].map(
  (one) => `backup ${one}`,
);
const struck = forgetSteps.flatMap((one) => (one === 'backed-up' ? [...backupSteps, one] : [one]));
const restoreSteps = ['verified', 'copied', 'ring-written', 'said', 'ready', 'set-aside', 'in-place'];

const root = mkdtempSync(join(tmpdir(), 'crucible-steps-'));
const template = join(root, 'template');
const empty = join(root, 'empty');
const cache = join(root, 'compiled');
let loot: readonly Loot[];
let before: KeyRing;
let old: string;
let copy: string;
let program: string;
let receipts: readonly Receipt[];

beforeAll(async () => {
  program = await oneFileProgram('kill-at-step.ts', root);
  const record = await createdIn(template);
  const blobs = [
    { id: keptBlob, bytes: Buffer.from('this stays'), key: 'kept' },
    { id: goneBlob, bytes: Buffer.from('this goes, word by word'), key: 'gone' },
  ];
  await done(record, act([practiceStream(testId<PracticeId>(1)), line('founded')]));
  await done(record, act([shared, line('one', blobs), line('two'), line('three')], [desk, line('mine')]));
  await record.backup();
  old = basename(record.backups()?.last?.path ?? '');
  await done(record, act([shared, line('four')]));
  copy = join(root, 'copy.age');
  await record.writeCopy({ engagement, to: copy, passphrase: 'of the copy', workFactor: 2 });
  const places = (await record.read(shared)).map(({ place }) => place);
  receipts = await Promise.all(places.map(record.receipt));
  await record.close();
  await (await createdIn(empty)).close();
  loot = await lootOf(join(template, 'record.sqlite'), [shared, desk]);
  before = await ringIn(template);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let runs = 0;

/** A copy of the template in which somebody was killed after that step. */
async function killed(job: string, step: string): Promise<string> {
  const folder = join(root, `run-${++runs}`, 'practice');
  cpSync(job === 'import' ? empty : template, folder, { recursive: true });
  const file = job === 'import' ? copy : join(folder, 'backups', old);
  const child = spawn(process.execPath, [program, folder, job, step, file], {
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  return folder;
}

async function expectWhole(folder: string): Promise<void> {
  const report = await verifyRecord({ path: folder, passphrase });
  expect(report.ok && report.value.faults).toEqual([]);
}

const times = Array.from({ length: rounds }, (_, nth) => nth + 1);
const timeout = 30_000 * rounds;

describe(`killed after each step, ${rounds} times each`, () => {
  test.for(['destroyed', ...struck])('a strike: %s', { timeout }, async (step) => {
    for (const _ of times) {
      const folder = await killed('strike', step);
      const record = await openedIn(folder);
      expect(await record.forgetting()).toEqual([]);
      expect((await record.fold(shared, lines)).state).toEqual(['one', 'four', 'struck']);
      expect((await record.fold(desk, lines)).state).toEqual(['struck']);
      expect((await record.readBlob(shared, keptBlob)).ok).toBe(true);
      const last = record.backups()?.last;
      await record.close();
      await expectWhole(folder);
      expect(openedBy(before, loot)).toHaveLength(5);
      expect(openedBy(await ringIn(folder), loot)).toEqual([]);
      const keys = [shared, desk].flatMap((stream) => before.streams.get(stream) ?? []);
      expect(filesHolding(folder, [...struckBytes(), ...keys.map(({ key }) => key.export())])).toEqual([]);
      expect(backupsIn(join(folder, 'backups')).map(({ path }) => path)).toEqual([last?.path]);
      rmSync(dirname(folder), { recursive: true });
    }
  });

  test.for(['begun', ...forgetSteps])('new keys for everything: %s', { timeout }, async (step) => {
    for (const _ of times) {
      const folder = await killed('rekey', step);
      const record = await openedIn(folder);
      expect(await record.forgetting()).toEqual([]);
      expect((await record.fold(shared, lines)).state).toEqual(['one', 'two', 'three', 'four']);
      expect((await record.readBlob(shared, goneBlob)).ok).toBe(true);
      await record.close();
      await expectWhole(folder);
      const today = await lootOf(join(folder, 'record.sqlite'), [shared, desk]);
      expect([openedBy(before, today), openedBy(await ringIn(folder), today).length]).toEqual([[], 5]);
      rmSync(dirname(folder), { recursive: true });
    }
  });

  test.for(backupSteps)('%s', { timeout }, async (step) => {
    for (const _ of times) {
      const folder = await killed('backup', step);
      const record = await openedIn(folder);
      const made = await record.backup();
      expect(made.ok && made.value.entries).toBe(6);
      const names = readdirSync(join(folder, 'backups'));
      expect(names.filter((name) => name.endsWith('.new'))).toEqual([]);
      expect((await record.fold(shared, lines)).state).toEqual(['one', 'two', 'three', 'four']);
      await record.close();
      await expectWhole(folder);
      for (const { path } of backupsIn(join(folder, 'backups'))) {
        const report = await verifyRecord({ path });
        expect(report.ok && report.value.faults).toEqual([]);
      }
      rmSync(dirname(folder), { recursive: true });
    }
  });

  test.for(['unpacked', 'keys-kept', 'brought-in'])('an import: %s', { timeout }, async (step) => {
    for (const _ of times) {
      const folder = await killed('import', step);
      const record = await openedIn(folder);
      const taken = await record.takeIn({ file: copy, passphrase: 'of the copy' });
      expect(taken).toMatchObject({ ok: true, value: { repeated: step === 'brought-in' } });
      expect((await record.fold(shared, lines)).state).toEqual(['one', 'two', 'three', 'four']);
      expect((await record.readBlob(shared, goneBlob)).ok).toBe(true);
      await record.close();
      expect(readdirSync(folder)).not.toContain('incoming.sqlite');
      const report = await verifyRecord({ path: folder, passphrase, receipts });
      expect(report.ok && report.value.faults).toEqual([]);
      rmSync(dirname(folder), { recursive: true });
    }
  });

  test.for(restoreSteps)('a restore: %s', { timeout }, async (step) => {
    for (const _ of times) {
      const folder = await killed('restore', step);
      const isDone = step === 'in-place';
      const aside = readdirSync(dirname(folder)).find((name) => name.includes('.before-restore-'));
      const source = existsSync(folder) && aside === undefined ? folder : join(dirname(folder), aside ?? '');
      // Where it was: what was ready needs it no more.
      const backup = join(folder, 'backups', old);
      if (!isDone) {
        const ring = await ringIn(source);
        const at = { ...recordAt(folder), ring, over: 'set-aside' as const };
        expect(await restoreRecord({ ...at, backup })).toMatchObject({ ok: true, value: { cut: 1 } });
      }
      expect(readdirSync(dirname(folder)).map((name) => name.replace(/-2026.*/u, ''))).toEqual([
        'practice',
        'practice.before-restore',
      ]);
      const record = await openedIn(folder);
      expect((await record.fold(shared, lines)).state).toEqual(['one', 'two', 'three']);
      await record.close();
      await expectWhole(folder);
      rmSync(dirname(folder), { recursive: true });
    }
  });
});

/** By which what was struck could be read again. */
function struckBytes(): readonly Uint8Array[] {
  const struck = [shared, shared, desk].map((stream, nth) => ({ stream, seq: [2, 3, 1][nth] }));
  return loot.flatMap(({ stream, entries, rows }) => [
    ...entries
      .filter(({ seq }) => struck.some((one) => one.stream === stream && one.seq === seq))
      .flatMap(({ body, sealedKey }) => [body, sealedKey?.wrapped])
      .filter((bytes) => bytes !== undefined),
    ...rows.slice(1),
  ]);
}
