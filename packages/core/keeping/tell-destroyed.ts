import type { RecordingDestroyed } from '../session/session.ts';
import type { Doomed } from './destroyed.ts';
import type { SealedTranscripts } from './sealed-transcripts.ts';

/** What both are told where words of a session go: the bytes lie where only the coach can look. */
export function tellDestroyed(
  transcripts: SealedTranscripts,
  doomed: readonly Doomed[],
): readonly RecordingDestroyed[] {
  return doomed.flatMap(({ why, blobs }) => {
    // Struck lines bring no bytes, and a session that was moved took its words along.
    if (why === 'struck' || why === 'moved-away') return [];
    const gone = new Set(blobs);
    return transcripts.flatMap(({ transcript, session, original, text }): RecordingDestroyed[] => {
      const parts = [
        ...(original !== undefined && gone.has(original) ? (['original'] as const) : []),
        ...(text !== undefined && gone.has(text) ? (['text'] as const) : []),
      ];
      if (parts.length === 0) return [];
      return [{ kind: 'recording-destroyed', version: 1, session, transcript, parts, why }];
    });
  });
}
