import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { practiceStream, type StreamId } from '@crucible/core/engagement/stream.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import { syncPath } from '../folder/write-durably.ts';
import { recordFile, ringFile } from '../record-files.ts';
import { recordOver } from '../record-over.ts';
import type { RestoredRecord, RestoreRefusal } from '../refusal.ts';
import { isRingOf } from '../ring/is-ring-of.ts';
import { createRingFile } from '../ring/ring-file.ts';
import { readHeader } from '../sealing/header.ts';
import { openSqlite, openSqliteToRead } from '../sqlite/open-sqlite.ts';
import type { Storage } from '../storage.ts';
import { upcastBy } from '../upcast.ts';
import { verifyStorage } from '../verify/verify-storage.ts';
import { closedIn } from './closed-in.ts';
import type { RestoreAt } from './restore-at.ts';
import { type HeadsOf, sayRestored } from './say-restored.ts';

/** A whole record in a folder of its own, which nobody looks for yet. */
export async function buildRestored(
  at: RestoreAt,
  work: string,
): Promise<Result<RestoredRecord, RestoreRefusal>> {
  const { step = () => undefined } = at;
  const whole = await checkBackup(at);
  if (!whole.ok) return whole;
  step('verified');
  mkdirSync(work, { recursive: true, mode: 0o700 });
  copyFileSync(at.backup, join(work, recordFile));
  syncPath(join(work, recordFile));
  step('copied');
  const storage = openSqlite(join(work, recordFile));
  if (!storage.ok) return storage;
  try {
    const { workFactor } = at;
    const file = {
      path: join(work, ringFile),
      passphrase: at.passphrase,
      ...(workFactor !== undefined && { workFactor }),
    };
    const ring = await createRingFile(file, at.ring);
    if (!ring.ok) return ring;
    step('ring-written');
    const parts = {
      storage: storage.value,
      ring: ring.value,
      now: at.now,
      upcast: upcastBy([]),
      lines: 'too',
    } as const;
    const from = await newestIn(storage.value);
    const said = await sayRestored(
      { parts, record: recordOver(parts, storage.value.close) },
      { ...at, from, closed: await closedIn(storage.value, at.ring), before: await headsBefore(at.folder) },
    );
    if (!said.ok) return said;
    step('said');
    return ok({ from, entries: whole.value, ...said.value });
  } finally {
    await storage.value.close();
    for (const name of readdirSync(work))
      if (name.startsWith('record-before-')) rmSync(join(work, name), { force: true });
  }
}

async function checkBackup({ backup, ring }: RestoreAt): Promise<Result<number, RestoreRefusal>> {
  const storage = openSqliteToRead(backup);
  if (!storage.ok) return storage;
  try {
    if (!isRingOf(ring, storage.value)) return refuse({ kind: 'ring-of-another-practice' });
    const { faults, streams } = await verifyStorage(storage.value, {});
    if (faults.length > 0) return refuse({ kind: 'backup-damaged', faults: faults.length });
    return ok(streams.reduce((sum, { entries }) => sum + entries, 0));
  } finally {
    await storage.value.close();
  }
}

async function newestIn(storage: Storage): Promise<Instant> {
  let newest = instant(0);
  for (const stream of await storage.streams()) {
    const head = await storage.head(stream);
    const at = head ? readHeader(head.header).at : newest;
    if (at > newest) newest = at;
  }
  return newest;
}

/** How far each stream had come in the folder that is restored over; nothing where none can be read there. */
async function headsBefore(folder: string): Promise<HeadsOf | undefined> {
  const storage = openSqliteToRead(join(folder, recordFile));
  if (!storage.ok) return undefined;
  try {
    const heads = new Map<StreamId, number>();
    for (const stream of await storage.value.streams())
      heads.set(stream, (await storage.value.head(stream))?.seq ?? 0);
    return { practice: practiceStream(storage.value.practice), heads };
  } finally {
    await storage.value.close();
  }
}
