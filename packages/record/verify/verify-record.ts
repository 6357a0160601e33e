import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Receipt } from '../record.ts';
import { recordFile, ringFile } from '../record-files.ts';
import type { VerifyRefusal } from '../refusal.ts';
import { isRingOf } from '../ring/is-ring-of.ts';
import { openRingFile } from '../ring/ring-file.ts';
import { openSqliteCopy, openSqliteSnapshot } from '../sqlite/open-sqlite.ts';
import { troubleOf } from '../sqlite/trouble.ts';
import type { RecordReport } from './report.ts';
import { verifyStorage } from './verify-storage.ts';

export type Verification = {
  /** A folder, written to or not, or a copy: one file. */
  readonly path: string;
  readonly receipts?: readonly Receipt[];
  /** Opens the key ring of the folder, and with it everything. */
  readonly passphrase?: string;
};

/** Verifies a record where it lies, as it stands at this moment; writes nothing. */
export async function verifyRecord(verification: Verification): Promise<Result<RecordReport, VerifyRefusal>> {
  const { path, receipts = [], passphrase } = verification;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isFolder ? path : dirname(path);
  const file = isFolder ? join(path, recordFile) : path;
  // Under its own name it may be written to at this moment.
  const storage = basename(file) === recordFile ? openSqliteSnapshot(file) : openSqliteCopy(file);
  if (!storage.ok) return storage;
  try {
    if (passphrase === undefined) return ok(await verifyStorage(storage.value, { receipts }));
    const kept = await openRingFile({ path: join(folder, ringFile), passphrase });
    if (!kept.ok) return kept;
    if (!isRingOf(kept.value.ring(), storage.value)) return refuse({ kind: 'ring-of-another-practice' });
    return ok(await verifyStorage(storage.value, { receipts, ring: kept.value.ring() }));
  } catch (error) {
    if (troubleOf(error) === 'damaged') return refuse({ kind: 'file-damaged' });
    throw error;
  } finally {
    await storage.value.close();
  }
}
