import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { CheckedBlobs } from './check-blobs.ts';
import type { RecordFault } from './report.ts';
import type { Walked } from './walk-stream.ts';

/**
 * What is gone was destroyed by the rules where a later header of its stream says so, and what a header
 * says is gone is gone. Whoever drops a body without its key has to add such a line, which no later
 * receipt and no key then bears out.
 */
export function checkDestroyed(
  stream: StreamId,
  { destroyed, said, blobs }: Walked,
  checked: CheckedBlobs,
): readonly RecordFault[] {
  const faults: RecordFault[] = [];
  const gone = new Set(destroyed.map(({ seq }) => seq));
  for (const seq of gone)
    if (!said.some(({ entries }) => isIn(entries, seq)))
      faults.push({ kind: 'destruction-unsaid', stream, seq });
  for (const { from, to } of said.flatMap(({ entries }) => entries.map(([from, to]) => ({ from, to }))))
    for (let seq = from; seq <= to; seq++)
      if (!gone.has(seq)) faults.push({ kind: 'not-destroyed', stream, seq });
  const goneBlobs = new Set(checked.destroyed.map((one) => ('blob' in one ? one.blob : '')));
  for (const { id: blob, seq, key } of blobs) {
    const isSaid = said.some((one) => one.blobs.includes(key) && one.seq > seq);
    if (goneBlobs.has(blob) && !isSaid) faults.push({ kind: 'destruction-unsaid', stream, seq, blob });
    if (!goneBlobs.has(blob) && isSaid) faults.push({ kind: 'not-destroyed', stream, seq, blob });
  }
  return faults;
}

function isIn(spans: readonly (readonly [number, number])[], seq: number): boolean {
  return spans.some(([from, to]) => seq >= from && seq <= to);
}
