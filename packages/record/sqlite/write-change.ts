import type { DatabaseSync } from 'node:sqlite';
import type { PracticeId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Change, StorageRefusal, WriteTrouble } from '../storage.ts';
import { wholeIn } from './columns.ts';
import { type Destroy, destroyer } from './destroy.ts';
import { troubleOf } from './trouble.ts';

export type WriteChange = (change: Change) => Result<undefined, StorageRefusal>;

/** One transaction a change: looked at, written and on the disk, or nothing of it. */
export function changeWriter(database: DatabaseSync, practice: PracticeId): WriteChange {
  const { expects, put } = statements(database, practice);
  return (change) =>
    inTransaction(database, (): Result<undefined, StorageRefusal> => {
      const refusal = expects(change);
      if (refusal) return refuse(refusal);
      put(change);
      return ok(undefined);
    });
}

/** Committed where the work is well done, else as if it had never begun. */
export function inTransaction<R>(
  database: DatabaseSync,
  work: () => Result<undefined, R>,
): Result<undefined, R | WriteTrouble> {
  try {
    database.exec('BEGIN IMMEDIATE');
    const done = work();
    database.exec(done.ok ? 'COMMIT' : 'ROLLBACK');
    return done;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    const trouble = troubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    throw error;
  }
}

type Statements = {
  readonly expects: (change: Change) => StorageRefusal | undefined;
  readonly put: (change: Change) => void;
};

function statements(database: DatabaseSync, practice: PracticeId): Statements {
  const length = database.prepare(
    'SELECT coalesce(max(seq), 0) AS seq FROM entry WHERE practice = ? AND stream = ?',
  );
  const done = database.prepare('SELECT 1 FROM act WHERE practice = ? AND act = ?');
  const forget = database.prepare('DELETE FROM act WHERE practice = ? AND at < ?');
  const open = database.prepare('INSERT OR IGNORE INTO stream VALUES (?, ?)');
  const key = database.prepare('INSERT INTO sealing_key VALUES (?, ?, ?, ?, ?)');
  const entry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const blob = database.prepare('INSERT INTO blob VALUES (?, ?, ?, ?)');
  const row = database.prepare('INSERT INTO blob_row VALUES (?, ?, ?, ?, ?)');
  const act = database.prepare('INSERT INTO act VALUES (?, ?, ?, ?, ?)');
  const destroy: Destroy = destroyer(database, practice);
  return {
    expects(change) {
      const moved = change.expects.find(
        ({ stream, seq }) => wholeIn(length.get(practice, stream) ?? {}, 'seq') !== seq,
      );
      if (moved) return { kind: 'moved-on', stream: moved.stream };
      return done.get(practice, change.act.act) ? { kind: 'act-done' } : undefined;
    },
    put(change) {
      const { act: answered } = change;
      forget.run(practice, change.actsSince);
      for (const stream of change.opens) open.run(practice, stream);
      for (const one of change.keys)
        key.run(practice, one.stream, one.name, one.generation, one.wrapped ?? null);
      for (const one of change.entries)
        entry.run(practice, one.stream, one.seq, one.key, one.header, one.body, one.bodyDigest, one.hash);
      for (const one of change.blobs) blob.run(practice, one.stream, one.blob, one.seq);
      for (const one of change.rows) row.run(practice, one.stream, one.blob, one.row, one.sealed);
      destroy(change);
      act.run(practice, answered.act, answered.by, answered.at, JSON.stringify(answered.places));
    },
  };
}
