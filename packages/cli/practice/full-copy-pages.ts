import { createHash } from 'node:crypto';
import { dayOf } from '@crucible/core/calendar.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import { copiedLine, copiedStreams, type Reader } from '@crucible/display/report/copied-line.ts';
import { type FullCopy, fullCopyPage } from '@crucible/display/report/full-copy-page.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import { now } from './open-practice.ts';

/** All of an engagement in the clear, as far as its reader may open it. */
export async function fullCopyOf(
  record: OpenRecord,
  engagement: EngagementId,
  reader: Reader,
): Promise<FullCopy> {
  const streams = copiedStreams(reader).map((name) => streamOf(engagement, name));
  const read = await Promise.all(streams.map(record.read));
  return {
    made: dayOf(now()),
    sixWords: sixWords(record.publicKey),
    lines: read.flat().map(copiedLine),
    chains: await Promise.all(streams.map(record.chain)),
  };
}

export function pageOf(copy: FullCopy): string {
  return fullCopyPage(copy, (text) => createHash('sha256').update(text, 'utf8').digest('base64'));
}
