import type { DatabaseSync } from 'node:sqlite';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { PracticeId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { CompactRefusal, Forgetting, Storage, StoredKey, WriteTrouble } from '../storage.ts';
import { textIn, wholeIn } from './columns.ts';
import { beginForgetting } from './destroy.ts';
import { troubleOf } from './trouble.ts';
import { inTransaction } from './write-change.ts';

type Part = Pick<Storage, 'forgetting' | 'beginForgetting' | 'rewrap' | 'endForgetting' | 'compact'>;

/** What comes after something was destroyed. */
export function forgettingIn(database: DatabaseSync, practice: PracticeId): Part {
  return {
    forgetting: async () =>
      database
        .prepare('SELECT stream, generation FROM forgetting WHERE practice = ? ORDER BY stream')
        .all(practice)
        .map((row) => ({ stream: textIn<StreamId>(row, 'stream'), generation: wholeIn(row, 'generation') })),
    beginForgetting: async (all) => forEach(database, beginForgetting, all.map(rowOf(practice))),
    rewrap: async (stream, keys) => forEach(database, rewrap, keys.map(wrappedRow(practice, stream))),
    endForgetting: async (all) => forEach(database, endForgetting, all.map(rowOf(practice))),
    compact: async () => compact(database),
  };
}

const rewrap = `UPDATE sealing_key SET generation = ?, wrapped = ?
  WHERE practice = ? AND stream = ? AND key = ? AND wrapped IS NOT NULL`;
const endForgetting = 'DELETE FROM forgetting WHERE practice = ? AND stream = ? AND generation = ?';

type Parameters = readonly (string | number | Uint8Array | null)[];

function rowOf(practice: PracticeId): (one: Forgetting) => Parameters {
  return ({ stream, generation }) => [practice, stream, generation];
}

function wrappedRow(practice: PracticeId, stream: StreamId): (key: StoredKey) => Parameters {
  return ({ name, generation, wrapped }) => [generation, wrapped ?? null, practice, stream, name];
}

function forEach(
  database: DatabaseSync,
  sql: string,
  all: readonly Parameters[],
): Result<undefined, WriteTrouble> {
  const statement = database.prepare(sql);
  return inTransaction<never>(database, () => {
    for (const one of all) statement.run(...one);
    return ok(undefined);
  });
}

/**
 * SQLite overwrites a cell that is deleted, not the copies that its balancing may have left of it: so the
 * whole file is written anew and the journal, which still has the pages of before, cut to nothing.
 */
function compact(database: DatabaseSync): Result<undefined, CompactRefusal> {
  try {
    database.exec('VACUUM');
    const row = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
    return wholeIn(row, 'busy') === 0 ? ok(undefined) : refuse({ kind: 'being-read' });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    if (trouble === 'held') return refuse({ kind: 'being-read' });
    throw error;
  }
}
