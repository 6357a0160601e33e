import type { DatabaseSync } from 'node:sqlite';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { PracticeId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Origin, Portion, Storage, WriteTrouble } from '../storage.ts';
import { bytesIn } from './columns.ts';
import { troubleOf } from './trouble.ts';

/** Streams that come from elsewhere as they are. */
export function bringingIn(
  database: DatabaseSync,
  practice: PracticeId,
): Pick<Storage, 'bringIn' | 'origins'> {
  return {
    origins: async (stream) =>
      database
        .prepare('SELECT public_key FROM origin WHERE practice = ? AND stream = ?')
        .all(practice, stream)
        .map((row) => ({ publicKey: bytesIn(row, 'public_key') })),
    bringIn: async (portions, origins) => bringIn(database, { practice, portions, origins }),
  };
}

type Bringing = {
  readonly practice: PracticeId;
  readonly portions: AsyncIterable<Portion>;
  readonly origins: readonly Origin[];
};

/** One transaction over all of it, held open while it is read: whoever asks lets nothing else write. */
async function bringIn(
  database: DatabaseSync,
  { practice, portions, origins }: Bringing,
): Promise<Result<undefined, WriteTrouble>> {
  const put = putting(database, practice);
  try {
    database.exec('BEGIN IMMEDIATE');
    for await (const portion of portions) {
      put.portion(portion);
      for (const { publicKey } of origins) put.origin(portion.stream, publicKey);
    }
    database.exec('COMMIT');
    return ok(undefined);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    const trouble = troubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    throw error;
  }
}

type Putting = {
  readonly portion: (portion: Portion) => void;
  readonly origin: (stream: StreamId, publicKey: Uint8Array) => void;
};

function putting(database: DatabaseSync, practice: PracticeId): Putting {
  const opened = database.prepare('INSERT OR IGNORE INTO stream VALUES (?, ?)');
  const origin = database.prepare('INSERT OR IGNORE INTO origin VALUES (?, ?, ?)');
  const key = database.prepare('INSERT INTO sealing_key VALUES (?, ?, ?, ?, ?)');
  const entry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const blob = database.prepare('INSERT INTO blob VALUES (?, ?, ?, ?)');
  const row = database.prepare('INSERT INTO blob_row VALUES (?, ?, ?, ?, ?)');
  return {
    origin: (stream, publicKey) => {
      origin.run(practice, stream, publicKey);
    },
    portion: ({ stream, keys = [], entries = [], blobs = [], rows = [] }) => {
      opened.run(practice, stream);
      for (const one of keys) key.run(practice, stream, one.name, one.generation, one.wrapped ?? null);
      for (const { seq, key: name, header, body, bodyDigest, hash } of entries)
        entry.run(practice, stream, seq, name, header, body ?? null, bodyDigest, hash);
      for (const one of blobs) blob.run(practice, stream, one.blob, one.seq);
      for (const one of rows) row.run(practice, stream, one.blob, one.row, one.sealed);
    },
  };
}
