import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { makeFile } from '../folder/make-file.ts';
import { troubleOf } from './trouble.ts';

/**
 * A connection that writes: each commit is on the disk when it returns (`synchronous=FULL`, and on macOS
 * a real flush), and what is deleted is overwritten. The journals get the file's mode, so the file is
 * made with ours before SQLite makes it with its own.
 */
export function connectToWrite(path: string): DatabaseSync {
  if (path !== ':memory:') makeFile(path);
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

/** Beside one that writes. Where nothing may be written, what a reader lays beside the file is missing. */
export function connectToRead(path: string): DatabaseSync {
  try {
    return tried(new DatabaseSync(path, { readOnly: true, timeout: patience }));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== 'unreachable' && trouble !== 'read-only') throw error;
    return connectToCopy(path);
  }
}

/**
 * A file as it lies, which nobody writes to. What was committed and not yet moved into it stands in the
 * journal beside it, so with one it is read as a living one.
 */
export function connectToCopy(path: string): DatabaseSync {
  const journal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  const still = pathToFileURL(path);
  still.searchParams.set('immutable', '1');
  const hasJournal = journal !== undefined && journal.size > 0;
  return tried(new DatabaseSync(hasJournal ? path : still, { readOnly: true, timeout: patience }));
}

/** SQLite looks at a file only when it is asked for something. */
function tried(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('PRAGMA trusted_schema = OFF; SELECT count(*) FROM sqlite_schema;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Milliseconds that a statement waits for another connection. */
const patience = 5000;
