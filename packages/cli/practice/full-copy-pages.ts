import { createHash } from 'node:crypto';
import { dayOf } from '@crucible/core/calendar.ts';
import { audiences, nameOf, streamNames, streamOf } from '@crucible/core/engagement/stream.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import { type FullCopy, fullCopyPage } from '@crucible/display/report/full-copy-page.ts';
import type { CopiedLine } from '@crucible/display/report/kept-page.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import { now } from './open-practice.ts';

/** For whom the words are: each gets what they may open. */
export type Reader = 'coach' | 'client';

/** What leaves by itself, opens to nobody, or is the firm's own goes into no copy. */
const left: ReadonlySet<string> = new Set(['trust', 'round', 'practice']);

/** All of an engagement in the clear, as far as its reader may open it. */
export async function fullCopyOf(
  record: OpenRecord,
  engagement: EngagementId,
  reader: Reader,
): Promise<FullCopy> {
  const streams = streamNames
    .filter((name) => !left.has(name) && audiences[name].includes(reader))
    .map((name) => streamOf(engagement, name as Exclude<typeof name, 'practice'>));
  const lines: CopiedLine[] = [];
  for (const stream of streams)
    for (const { place, at, author, body } of await record.read(stream)) {
      const { kind, version: _, ...said } = body;
      lines.push({ stream: nameOf(stream), seq: place.seq, at, by: author.role, kind, said });
    }
  return {
    made: dayOf(now()),
    sixWords: sixWords(record.publicKey),
    lines,
    chains: await Promise.all(streams.map(record.chain)),
  };
}

export function pageOf(copy: FullCopy): string {
  return fullCopyPage(copy, (text) => createHash('sha256').update(text, 'utf8').digest('base64'));
}
