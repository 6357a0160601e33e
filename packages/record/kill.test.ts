import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PracticeId } from '@crucible/core/ids.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { instant } from '@crucible/core/units.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRecord } from './create-record.ts';
import { act, desk, done, isLine, line, shared } from './fixtures/invented-acts.ts';
import { oneFileProgram } from './fixtures/one-file-program.ts';
import { createPlainRecord, openPlainRecord, plainRing } from './fixtures/plain-record.ts';
import { newId } from './new-id.ts';
import { openRecord, type RecordAt } from './open-record.ts';
import type { OpenRecord } from './record.ts';
import { ourMigrations, stepsIn } from './sqlite/migrate.ts';
import { openSqlite, openSqliteToRead } from './sqlite/open-sqlite.ts';
import { verifyRecord } from './verify/verify-record.ts';
import { verifyStorage } from './verify/verify-storage.ts';

/**
 * A process that writes is killed at a random moment, again and again. What it acknowledged is there, an
 * act is there whole or not at all, the record verifies with its keys, and opens within a second.
 */
const rounds = Number(process.env.KILL_ROUNDS ?? 200);
const seed = Number(process.env.KILL_SEED ?? 4);
/** A folder is used for that many rounds, so that one killed is followed by one killed again. */
const roundsEach = 10;
const lanes = 4;
const built = mkdtempSync(join(tmpdir(), 'crucible-compiled-'));
let program: string;

beforeAll(async () => {
  program = await oneFileProgram('write-until-killed.ts', built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Of twenty folders. `sealed` goes through the passphrase, the others through a ring in the clear. */
const kinds = [
  ...['append', 'append', 'import', 'append', 'migrate', 'append', 'import', 'append', 'sealed', 'append'],
  ...['append', 'import', 'append', 'migrate', 'append', 'import', 'append', 'sealed', 'import', 'migrate'],
];

test(`${rounds} times killed`, { timeout: 1_800_000 }, async () => {
  const found: Found[] = [];
  const folders = Math.ceil(rounds / roundsEach);
  const lane = async (first: number): Promise<void> => {
    for (let nth = first; nth < folders; nth += lanes)
      found.push(...(await inOneFolder(kinds[nth % kinds.length] ?? '', pcg32(seed, nth))));
  };
  await Promise.all(Array.from({ length: lanes }, (_, nth) => lane(nth)));
  const openings = found.map(({ reopenMs }) => reopenMs).sort((a, b) => a - b);
  const [usual = 0, slowest = 0] = [openings[openings.length >> 1], openings.at(-1)];
  const killedWhileWriting = found.filter(({ acknowledged }) => acknowledged > 0).length;
  console.log(
    `${found.length} times killed, ${killedWhileWriting} after something was acknowledged, ` +
      `opened again in ${usual.toFixed(0)} ms (median), at most ${slowest.toFixed(0)} ms`,
  );
  expect(found.length).toBeGreaterThanOrEqual(rounds);
  expect(killedWhileWriting).toBeGreaterThan(rounds / 4);
});

type Found = { readonly reopenMs: number; readonly acknowledged: number };

async function inOneFolder(kind: string, random: Random): Promise<Found[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crucible-kill-'));
  const found: Found[] = [];
  try {
    for (let round = 0; round < roundsEach; round++) {
      if (round === 0 || kind === 'migrate') await fresh(folder, kind);
      found.push(
        kind === 'migrate' ? await killMigrating(folder, random) : await killWriting(folder, kind, random),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

/** Something to migrate, and something that has to be there afterwards. */
async function fresh(folder: string, kind: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const record = kind === 'sealed' ? await createSealed(folder) : await createPlainRecord(folder);
  const many =
    kind === 'migrate' ? Array.from({ length: 300 }, (_, nth) => line(`${nth} ${'x'.repeat(400)}`)) : [];
  await done(record, act([shared, ...many], [desk]));
  await record.close();
}

const sealed = (folder: string): RecordAt => ({
  folder,
  passphrase: 'passphrase',
  now: () => instant(Date.now()),
  workFactor: 1,
});

async function createSealed(folder: string): Promise<OpenRecord> {
  const created = await createRecord(sealed(folder), newId<PracticeId>());
  if (!created.ok) throw new Error(created.refusal.kind);
  return created.value;
}

async function openAgain(folder: string, kind: string): Promise<OpenRecord> {
  if (kind !== 'sealed') return openPlainRecord(folder);
  const opened = await openRecord(sealed(folder));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

async function killWriting(folder: string, kind: string, random: Random): Promise<Found> {
  const said = await runUntilKilled({ folder, kind }, random);
  const acknowledged = said.filter((text) => text.startsWith('done'));
  const begin = performance.now();
  const opened = await openAgain(folder, kind);
  const reopenMs = performance.now() - begin;
  const [inShared, inDesk] = await Promise.all([opened.read(shared), opened.read(desk)]);
  await opened.close();
  const hashes = new Set([...inShared, ...inDesk].map(({ place }) => place.hash));
  for (const text of acknowledged)
    for (const hash of text.split(' ').slice(2)) expect(hashes).toContain(hash);
  // Each act wrote its number once here and twice there.
  const numbers = inShared.filter(isLine).map(({ body }) => body.text);
  expect(inDesk.filter(isLine).map(({ body }) => body.text)).toEqual(numbers.flatMap((text) => [text, text]));
  await expectWhole(folder, kind);
  return { reopenMs, acknowledged: acknowledged.length };
}

const moreSteps = mkdtempSync(join(tmpdir(), 'crucible-steps-'));
cpSync(ourMigrations.folder, moreSteps, { recursive: true });
writeFileSync(
  join(moreSteps, `${String(stepsIn(ourMigrations).length + 1).padStart(4, '0')}-again.sql`),
  `CREATE TABLE again AS SELECT * FROM entry;
   ${'INSERT INTO again SELECT * FROM entry;\n'.repeat(20)}
   ALTER TABLE again ADD COLUMN more TEXT;`,
);

async function killMigrating(folder: string, random: Random): Promise<Found> {
  const said = await runUntilKilled({ folder, kind: 'migrate' }, random);
  const path = join(folder, 'record.sqlite');
  const begin = performance.now();
  // The same program as before opens it where the step has not happened, the later one where it has.
  const before = openSqlite(path);
  const opened = before.ok ? before : openSqlite(path, { folder: moreSteps });
  const reopenMs = performance.now() - begin;
  if (!opened.ok) throw new Error(opened.refusal.kind);
  expect((await opened.value.entries(shared, 0, 1000)).map(({ seq }) => seq)).toHaveLength(300);
  await opened.value.close();
  const after = openSqlite(path, { folder: moreSteps });
  expect(after.ok).toBe(true);
  if (after.ok) await after.value.close();
  return { reopenMs, acknowledged: said.includes('migrated') ? 0 : 1 };
}

async function expectWhole(folder: string, kind: string): Promise<void> {
  if (kind === 'sealed') {
    const report = await verifyRecord({ path: folder, passphrase: 'passphrase' });
    expect(report.ok && report.value.faults).toEqual([]);
    return;
  }
  const storage = openSqliteToRead(join(folder, 'record.sqlite'));
  if (!storage.ok) throw new Error(storage.refusal.kind);
  expect((await verifyStorage(storage.value, { ring: plainRing(folder) })).faults).toEqual([]);
  await storage.value.close();
}

/** What it said before it was killed, by itself; a line that was cut off was not said. */
async function runUntilKilled(at: KilledAt, random: Random): Promise<readonly string[]> {
  const isMigrating = at.kind === 'migrate';
  const lines = isMigrating ? 1 : 1 + random.below(8);
  const wait = random.below(isMigrating ? 60 : 15);
  const child = spawn(process.execPath, [program, at.folder, at.kind, `${lines}`, `${wait}`, moreSteps], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(built, 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (text) => said.push(text));
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  // One that migrates may be done before its moment comes; nothing else ends by itself.
  if (!isMigrating) expect(signal).toBe('SIGKILL');
  return said;
}

type KilledAt = { readonly folder: string; readonly kind: string };
