import type { DatabaseSync } from 'node:sqlite';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { PracticeId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import type {
  RowPlace,
  SealedKey,
  Storage,
  StoredAct,
  StoredBlob,
  StoredEntry,
  StoredKey,
} from '../storage.ts';
import { bringingIn } from './bring-in.ts';
import { bytesIn, bytesLeftIn, type Row, textIn, wholeIn } from './columns.ts';
import { forgettingIn } from './forgetting.ts';
import { changeWriter, type WriteChange } from './write-change.ts';

export type StoredPractice = { readonly practice: PracticeId; readonly publicKey: Uint8Array };

/** Storage over an open and migrated connection. */
export function sqliteStorage(database: DatabaseSync, { practice, publicKey }: StoredPractice): Storage {
  // Prepared when first needed: a connection that only reads prepares no writing.
  let writer: WriteChange | undefined;
  return {
    practice,
    publicKey,
    ...entryReads(database, practice),
    ...keyReads(database, practice),
    ...blobReads(database, practice),
    ...forgettingIn(database, practice),
    ...bringingIn(database, practice),
    write: async (change) => {
      writer ??= changeWriter(database, practice);
      return writer(change);
    },
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

type EntryReads = Pick<Storage, 'streams' | 'head' | 'entries' | 'act'>;

function entryReads(database: DatabaseSync, practice: PracticeId): EntryReads {
  const streams = database.prepare(
    `SELECT stream FROM stream WHERE practice = :practice
     UNION SELECT stream FROM entry WHERE practice = :practice ORDER BY stream`,
  );
  const head = database.prepare(
    'SELECT seq, header, hash FROM entry WHERE practice = ? AND stream = ? ORDER BY seq DESC LIMIT 1',
  );
  const entries = database.prepare(
    `SELECT e.seq, e.key, e.header, e.body, e.body_digest, e.hash, k.generation, k.wrapped
     FROM entry e LEFT JOIN sealing_key k
       ON k.practice = e.practice AND k.stream = e.stream AND k.key = e.key
     WHERE e.practice = ? AND e.stream = ? AND e.seq > ? ORDER BY e.seq LIMIT ?`,
  );
  entries.setReturnArrays(true); // Every fold waits for these rows, and objects take half as long again.
  const act = database.prepare('SELECT act, person, at, places FROM act WHERE practice = ? AND act = ?');
  return {
    streams: async () => streams.all({ practice }).map((row) => textIn<StreamId>(row, 'stream')),
    head: async (stream) => {
      const row = head.get(practice, stream);
      return row && { seq: wholeIn(row, 'seq'), header: bytesIn(row, 'header'), hash: textIn(row, 'hash') };
    },
    entries: async (stream, after, most) => entries.all(practice, stream, after, most).map(readEntry),
    act: async (id) => {
      const row = act.get(practice, id);
      return row && readAct(row);
    },
  };
}

function keyReads(database: DatabaseSync, practice: PracticeId): Pick<Storage, 'keys' | 'key'> {
  const columns = 'SELECT key, generation, wrapped FROM sealing_key WHERE practice = ? AND stream = ?';
  const keys = database.prepare(`${columns} ORDER BY key`);
  const key = database.prepare(`${columns} AND key = ?`);
  return {
    keys: async (stream) => keys.all(practice, stream).map(readKey),
    key: async (stream, name) => {
      const row = key.get(practice, stream, name);
      return row && readKey(row);
    },
  };
}

type BlobReads = Pick<Storage, 'blobs' | 'blob' | 'blobRows' | 'blobRow'>;

function blobReads(database: DatabaseSync, practice: PracticeId): BlobReads {
  const ofStream = 'WHERE practice = ? AND stream = ?';
  const blobs = database.prepare(`SELECT blob, seq FROM blob ${ofStream} ORDER BY blob`);
  const blob = database.prepare(`SELECT blob, seq FROM blob ${ofStream} AND blob = ?`);
  const rows = database.prepare(`SELECT blob, row FROM blob_row ${ofStream} ORDER BY blob, row`);
  const row = database.prepare(`SELECT sealed FROM blob_row ${ofStream} AND blob = ? AND row = ?`);
  return {
    blobs: async (stream) => blobs.all(practice, stream).map(readBlobPlace),
    blob: async (stream, id) => {
      const found = blob.get(practice, stream, id);
      return found && readBlobPlace(found);
    },
    blobRows: async (stream) => rows.all(practice, stream).map(readRowPlace),
    blobRow: async (stream, place) => {
      const found = row.get(practice, stream, place.blob, place.row);
      return found && bytesIn(found, 'sealed');
    },
  };
}

function readEntry(row: Row): StoredEntry {
  const body = bytesLeftIn(row, 3);
  return {
    seq: wholeIn(row, 0),
    key: textIn(row, 1),
    header: bytesIn(row, 2),
    ...(body && { body }),
    bodyDigest: bytesIn(row, 4),
    hash: textIn(row, 5),
    ...(row[6] !== null && { sealedKey: sealedKey(wholeIn(row, 6), bytesLeftIn(row, 7)) }),
  };
}

function sealedKey(generation: number, wrapped: Uint8Array | undefined): SealedKey {
  return { generation, ...(wrapped && { wrapped }) };
}

function readKey(row: Row): StoredKey {
  return { name: textIn(row, 'key'), ...sealedKey(wholeIn(row, 'generation'), bytesLeftIn(row, 'wrapped')) };
}

function readBlobPlace(row: Row): StoredBlob {
  return { blob: textIn(row, 'blob'), seq: wholeIn(row, 'seq') };
}

function readRowPlace(row: Row): RowPlace {
  return { blob: textIn(row, 'blob'), row: wholeIn(row, 'row') };
}

function readAct(row: Row): StoredAct {
  return {
    act: textIn(row, 'act'),
    by: textIn(row, 'person'),
    at: instant(wholeIn(row, 'at')),
    places: JSON.parse(textIn(row, 'places')),
  };
}
