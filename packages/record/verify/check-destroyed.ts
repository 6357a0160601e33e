import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { CheckedBlobs } from './check-blobs.ts';
import type { RecordFault } from './report.ts';
import type { Walked } from './walk-stream.ts';
import { withinSpans } from './within-spans.ts';

/**
 * What is gone was destroyed by the rules where a later header of its stream says so, and what a header
 * says is gone is gone. Whoever drops a body without its key has to add such a line, which no later
 * receipt and no key then bears out.
 */
export function checkDestroyed(
  stream: StreamId,
  { destroyed, standing, said, blobs }: Walked,
  checked: CheckedBlobs,
): readonly RecordFault[] {
  const isSaid = withinSpans(said.flatMap(({ entries }) => entries));
  // Where several lines name one key, the latest is left.
  const saidOf = new Map(said.flatMap(({ blobs: keys, seq }) => keys.map((key) => [key, seq] as const)));
  const goneBlobs = new Set(checked.destroyed.map((one) => ('blob' in one ? one.blob : '')));
  return [
    ...destroyed
      .filter(({ seq }) => !isSaid(seq))
      .map(({ seq }) => ({ kind: 'destruction-unsaid', stream, seq }) as const),
    ...standing.filter(isSaid).map((seq) => ({ kind: 'not-destroyed', stream, seq }) as const),
    ...blobs.flatMap(({ id: blob, seq, key }): RecordFault[] => {
      const isGone = goneBlobs.has(blob);
      if (isGone === (saidOf.get(key) ?? 0) > seq) return [];
      return [{ kind: isGone ? 'destruction-unsaid' : 'not-destroyed', stream, seq, blob }];
    }),
  ];
}
