import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { PracticeId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import type { StorageFileRefusal } from '../refusal.ts';
import type { Storage } from '../storage.ts';
import { bytesIn, textIn } from './columns.ts';
import { connectToCopy, connectToRead, connectToWrite } from './connect.ts';
import { checkVersion, type Migrations, migrate, ourMigrations, stepsIn } from './migrate.ts';
import { type StoredPractice, sqliteStorage } from './sqlite-storage.ts';
import { isRefusedStatement, troubleOf } from './trouble.ts';

type Opened = Result<Storage, StorageFileRefusal>;

/** The record in a file, brought to today's shape. */
export function openSqlite(path: string, migrations: Migrations = ourMigrations): Opened {
  if (!existsSync(path) || statSync(path).size === 0) return refuse({ kind: 'no-record' });
  return opening(
    () => connectToWrite(path),
    (database) => {
      const migrated = migrate(database, path, migrations);
      return migrated.ok ? storageIn(database) : migrated;
    },
  );
}

/** A record without entries, in a new file or in memory. */
export function createSqlite(path: string, made: StoredPractice): Opened {
  return opening(
    () => connectToWrite(path),
    (database) => {
      const migrated = migrate(database, path, ourMigrations);
      if (!migrated.ok) return migrated;
      database
        .prepare('INSERT INTO practice SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM practice)')
        .run(made.practice, made.publicKey);
      return storageIn(database);
    },
  );
}

/** Beside the one that writes; nothing can be written through it. */
export function openSqliteToRead(path: string): Opened {
  return reading(path, connectToRead, () => undefined);
}

/** As it was at this moment, whatever is written meanwhile. */
export function openSqliteSnapshot(path: string): Opened {
  return reading(path, connectToRead, standStill);
}

/** A file that nobody writes to; nothing is laid beside it. */
export function openSqliteCopy(path: string): Opened {
  return reading(path, connectToCopy, standStill);
}

function standStill(database: DatabaseSync): void {
  database.exec('BEGIN; SELECT count(*) FROM practice;');
}

function reading(
  path: string,
  connect: (path: string) => DatabaseSync,
  begin: (database: DatabaseSync) => void,
): Opened {
  if (!existsSync(path) || statSync(path).size === 0) return refuse({ kind: 'no-record' });
  return opening(
    () => connect(path),
    (database) => {
      const known = stepsIn(ourMigrations).length;
      const found = checkVersion(database, known);
      if (!found.ok) return found;
      if (found.value < known) return refuse({ kind: 'older-record', found: found.value, known });
      begin(database);
      return storageIn(database);
    },
  );
}

function storageIn(database: DatabaseSync): Opened {
  try {
    const [row, more] = database.prepare('SELECT practice, public_key FROM practice').all();
    if (row === undefined) return refuse({ kind: 'no-record' });
    // Which of two it is nobody can say, and what belongs to the other would be passed over.
    if (more !== undefined) return refuse({ kind: 'file-damaged' });
    const practice = textIn<PracticeId>(row, 'practice');
    return ok(sqliteStorage(database, { practice, publicKey: bytesIn(row, 'public_key') }));
  } catch (error) {
    // It bears our number and lacks a table or a column: somebody laid it out otherwise.
    if (isRefusedStatement(error)) return refuse({ kind: 'file-damaged' });
    throw error;
  }
}

/** Leaves nothing open when it refuses or fails. */
function opening(connect: () => DatabaseSync, use: (database: DatabaseSync) => Opened): Opened {
  let database: DatabaseSync | undefined;
  try {
    database = connect();
    const opened = use(database);
    if (!opened.ok) database.close();
    return opened;
  } catch (error) {
    if (database?.isOpen) database.close();
    return refuse(refusalOf(error));
  }
}

function refusalOf(error: unknown): StorageFileRefusal {
  const trouble = troubleOf(error) ?? fileTroubleOf(error);
  if (trouble === 'disk-full' || trouble === 'read-only') return { kind: trouble };
  if (trouble === 'unreachable') return { kind: 'read-only' };
  if (trouble === 'damaged') return { kind: 'file-damaged' };
  throw error;
}
