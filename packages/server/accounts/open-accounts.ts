import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '@crucible/core/units.ts';
import { getMigrations } from 'better-auth/db/migration';
import { type Auth, authOver } from './auth.ts';
import { ownTables } from './own-tables.ts';

/** Who may come in, in a file of its own beside the record: it goes when the person goes. */
export type Accounts = {
  readonly auth: Auth;
  /** Every change is on the disk before it is answered. */
  readonly database: DatabaseSync;
  /** The same file; what is lost here in a power cut are counts of tries and times of sessions. */
  readonly counts: DatabaseSync;
  readonly secret: string;
  readonly isSecure: boolean;
  readonly now: () => Instant;
  readonly close: () => void;
};

export const accountsFile = 'accounts.sqlite';
const secretFile = 'accounts.key';

export async function openAccounts({
  folder,
  isSecure,
  now,
}: {
  readonly folder: string;
  readonly isSecure: boolean;
  readonly now: () => Instant;
}): Promise<Accounts> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, accountsFile);
  closeSync(openSync(path, 'a', 0o600));
  const database = connect(path, 'FULL');
  const secret = secretIn(join(folder, secretFile));
  const auth = authOver({ database, secret, isSecure });
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  database.exec(ownTables);
  const counts = connect(path, 'NORMAL');
  const close = (): void => {
    counts.close();
    database.close();
  };
  return { auth, database, counts, secret, isSecure, now, close };
}

/** A name for something that the file should not say in clear, as an address that tries to sign in. */
export function veiled({ secret }: Pick<Accounts, 'secret'>, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function connect(path: string, synchronous: 'FULL' | 'NORMAL'): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON`,
  );
  return database;
}

function secretIn(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8');
}
