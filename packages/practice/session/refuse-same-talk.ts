import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { ImportRefusal } from '@crucible/core/session/import-transcript.ts';
import type { Transcripts } from '@crucible/core/session/kept-transcript.ts';
import { findSameTalk, type Talk } from '@crucible/reading/same-session.ts';
import type { Carried } from '../act.ts';
import { openText } from './transcript-bytes.ts';

/**
 * Another export of a talk that is kept already would count everything twice. What was destroyed can no
 * longer be compared.
 */
export function refuseSameTalk(
  state: Transcripts,
  talk: Talk,
  carried: Carried,
): Result<undefined, ImportRefusal> {
  const kept = state.flatMap(({ transcript, blobs: { text } }) => {
    const bytes = text && carried(text);
    return bytes === undefined ? [] : [{ transcript, talk: openText(bytes) }];
  });
  const same = findSameTalk(
    talk,
    kept.map((one) => one.talk),
  );
  const found = same && kept[same.at];
  if (same === undefined || found === undefined) return ok(undefined);
  return refuse({ kind: 'already-imported', transcript: found.transcript, share: same.share });
}
