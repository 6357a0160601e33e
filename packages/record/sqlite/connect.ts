import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * A connection that writes: each commit is on the disk when it returns (`synchronous=FULL`, and on macOS
 * a real flush), and what is deleted is overwritten. The journals get the file's mode, so the file is
 * made with ours before SQLite makes it with its own.
 */
export function connectToWrite(path: string): DatabaseSync {
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path, { timeout: patience });
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
       PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA trusted_schema = OFF;`,
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

export function connectToRead(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: patience });
  try {
    database.exec('PRAGMA trusted_schema = OFF; SELECT count(*) FROM sqlite_schema;');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Milliseconds that a statement waits for another connection. */
const patience = 5000;
