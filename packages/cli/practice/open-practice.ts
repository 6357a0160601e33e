import { createHash } from 'node:crypto';
import { mapResult, type Result } from '@crucible/core/result.ts';
import { instant } from '@crucible/core/units.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { readingBy } from '@crucible/practice/reading-by.ts';
import { newId } from '@crucible/record/new-id.ts';
import { openRecord, openRecordToRead } from '@crucible/record/open-record.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import type { OpenRefusal } from '@crucible/record/refusal.ts';
import { loadModels } from '../load-models.ts';

/** For one command, on this machine's clock. */
export async function openPractice(
  { folder, passphrase }: { readonly folder: string; readonly passphrase: string },
  to: 'write' | 'read',
): Promise<Result<Practice, OpenRefusal>> {
  const at = { folder, passphrase, now, what: 'crucible' };
  const record = await (to === 'write' ? openRecord(at) : openRecordToRead(at));
  return mapResult(record, practiceOver);
}

export function practiceOver(record: OpenRecord): Practice {
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  return { record, now, newId, digest, ...readingBy(loadModels()) };
}

export const now = () => instant(Date.now());
