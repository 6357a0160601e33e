import { cpSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PracticeId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import { testId } from '../fixtures/memory-record.ts';
import { storageContract } from '../fixtures/storage-contract.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import type { Storage } from '../storage.ts';
import { ourMigrations, stepsIn } from './migrate.ts';
import { createSqlite, openSqlite, openSqliteCopy, openSqliteToRead } from './open-sqlite.ts';

const made = { practice: testId<PracticeId>(1), publicKey: new Uint8Array(32) };
const paths = new Map<Storage, string>();

function created(path: string): Storage {
  const storage = createSqlite(path, made);
  if (!storage.ok) throw new Error(storage.refusal.kind);
  paths.set(storage.value, path);
  return storage.value;
}

storageContract('SQLite in a file', {
  open: async () => created(join(temporaryFolder(), 'record.sqlite')),
  again: async (storage) => {
    await storage.close();
    const opened = openSqlite(paths.get(storage) ?? '');
    if (!opened.ok) throw new Error(opened.refusal.kind);
    return opened.value;
  },
});

storageContract('SQLite in memory', {
  open: async () => created(':memory:'),
  again: async (storage) => storage,
});

const known = stepsIn(ourMigrations).length;
const next = String(known + 1).padStart(4, '0');

/** Our steps and then another one. */
function migrationsWith(another: string): { readonly folder: string } {
  const folder = temporaryFolder();
  cpSync(ourMigrations.folder, folder, { recursive: true });
  writeFileSync(join(folder, `${next}-another.sql`), another);
  return { folder };
}

function refusal(opened: ReturnType<typeof openSqlite>): unknown {
  return opened.ok ? 'opened' : opened.refusal;
}

describe('a migration', () => {
  test('is done once, after the file was copied beside itself', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'record.sqlite');
    await created(path).close();
    const migrations = migrationsWith('CREATE TABLE later (x INTEGER) STRICT;');
    for (const _ of [1, 2]) {
      const opened = openSqlite(path, migrations);
      expect(refusal(opened)).toBe('opened');
      if (opened.ok) await opened.value.close();
    }
    const copy = join(folder, `record-before-${next}.sqlite`);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(refusal(openSqlite(copy))).toBe('opened');
    expect(refusal(openSqliteCopy(path))).toEqual({ kind: 'newer-record', found: known + 1, known });
  });

  test('that fails leaves everything as it was', async () => {
    const path = join(temporaryFolder(), 'record.sqlite');
    await created(path).close();
    const migrations = migrationsWith(
      'CREATE TABLE later (x); DROP TABLE act; INSERT INTO nowhere VALUES (1);',
    );
    expect(() => openSqlite(path, migrations)).toThrow('nowhere');
    const opened = openSqlite(path);
    expect(refusal(opened)).toBe('opened');
    if (opened.ok) expect(await opened.value.act(testId(1))).toBeUndefined();
  });

  test('is not done by one that only reads', async () => {
    const path = join(temporaryFolder(), 'record.sqlite');
    await created(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 0');
    database.close();
    expect(refusal(openSqliteToRead(path))).toEqual({ kind: 'older-record', found: 0, known });
  });
});

describe('a file is refused', () => {
  test('that a later program wrote', async () => {
    const path = join(temporaryFolder(), 'record.sqlite');
    await created(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 70');
    database.close();
    for (const open of [openSqlite, openSqliteToRead, openSqliteCopy])
      expect(refusal(open(path))).toEqual({ kind: 'newer-record', found: 70, known });
  });

  test('that is missing, empty, no database, cut off or of another program', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'record.sqlite');
    expect(refusal(openSqlite(path))).toEqual({ kind: 'no-record' });
    writeFileSync(path, '');
    expect(refusal(openSqlite(path))).toEqual({ kind: 'no-record' });
    writeFileSync(path, 'a letter, not a database. '.repeat(50));
    for (const open of [openSqlite, openSqliteToRead, openSqliteCopy])
      expect(refusal(open(path))).toEqual({ kind: 'file-damaged' });
    const other = join(folder, 'other.sqlite');
    new DatabaseSync(other).exec('CREATE TABLE song (title TEXT)');
    for (const open of [openSqlite, openSqliteToRead, openSqliteCopy])
      expect(refusal(open(other))).toEqual({ kind: 'not-a-record' });
    const cut = join(folder, 'cut.sqlite');
    await created(cut).close();
    truncateSync(cut, 8192);
    expect(['file-damaged', 'not-a-record']).toContain(Object(refusal(openSqliteCopy(cut))).kind);
  });
});

test('a copy is read without laying anything beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'copy.sqlite');
  await created(path).close();
  const opened = openSqliteCopy(path);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  expect(await opened.value.streams()).toEqual([]);
  await opened.value.close();
  expect(readdirSync(folder)).toEqual(['copy.sqlite']);
});
