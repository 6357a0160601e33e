import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { renameDurably, syncPath } from '../folder/write-durably.ts';
import type { MigrationRefusal } from '../refusal.ts';
import { wholeIn } from './columns.ts';

/** "Crcb" in the file's header, so that another program's database is left alone. */
const applicationId = 0x43726362;

/** SQL files `NNNN-name.sql` that bring a record to the shape of this program, one after another. */
export type Migrations = { readonly folder: string };
export const ourMigrations: Migrations = { folder: join(import.meta.dirname, '../migrations') };

/**
 * Forward only. Each step is one transaction together with its number, so a step that was cut off has
 * not happened; before the first one the file is copied beside itself.
 */
export function migrate(
  database: DatabaseSync,
  path: string,
  migrations: Migrations,
): Result<undefined, MigrationRefusal> {
  const steps = stepsIn(migrations);
  const found = checkVersion(database, steps.length);
  if (!found.ok) return found;
  const ahead = steps.slice(found.value);
  if (ahead.length > 0 && found.value > 0 && path !== ':memory:') copyBefore(database, path, found.value + 1);
  for (const [at, sql] of ahead.entries()) {
    database.exec('BEGIN IMMEDIATE');
    try {
      database.exec(sql);
      database.exec(
        `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${found.value + at + 1};`,
      );
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
  return ok(undefined);
}

/** The number of the last step that the file has seen; 0 for an empty file. */
export function checkVersion(database: DatabaseSync, known: number): Result<number, MigrationRefusal> {
  const found = pragma(database, 'user_version');
  const isOurs = pragma(database, 'application_id') === applicationId;
  const isEmpty = database.prepare('SELECT name FROM sqlite_schema').get() === undefined;
  if (!isOurs && !(isEmpty && found === 0)) return refuse({ kind: 'not-a-record' });
  return found > known ? refuse({ kind: 'newer-record', found, known }) : ok(found);
}

export function stepsIn({ folder }: Migrations): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/u.test(name))
    .sort();
  if (names.some((name, at) => Number(name.slice(0, 4)) !== at + 1))
    throw new Error('migrations are numbered from 0001 without gaps');
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function copyBefore(database: DatabaseSync, path: string, step: number): void {
  const copy = join(dirname(path), `record-before-${String(step).padStart(4, '0')}.sqlite`);
  const fresh = `${copy}.new`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, '', { mode: 0o600 });
  database.prepare('VACUUM INTO ?').run(fresh);
  syncPath(fresh);
  renameDurably(fresh, copy);
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return wholeIn(database.prepare(`PRAGMA ${name}`).get() ?? {}, name);
}
