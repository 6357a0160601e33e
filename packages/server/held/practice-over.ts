import { createHash } from 'node:crypto';
import type { ReadsTranscripts } from '@crucible/practice/outside.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { newId } from '@crucible/record/new-id.ts';
import type { OpenRecord } from '@crucible/record/record.ts';

type Edge = Pick<Practice, 'now'> & { readonly reading: ReadsTranscripts };

/** An open record with the clock, the dice and the reading of this process. */
export function practiceOver(record: OpenRecord, { now, reading }: Edge): Practice {
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  return { record, now, newId, digest, ...reading };
}
