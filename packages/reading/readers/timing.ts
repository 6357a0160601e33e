import type { WithheldReason } from '@crucible/core/session/reading.ts';
import type { Cue } from '@crucible/core/session/utterance.ts';
import type { Milliseconds } from '@crucible/core/units.ts';
import type { Transcript } from '../transcript/transcript.ts';

/**
 * What a file's times can carry (methods 0.7, 6.2): each answer is the reason against a figure, or
 * nothing. Every gate includes the one before it.
 */
export function againstDuration(transcript: Transcript): WithheldReason | undefined {
  if (transcript.timePrecision === 'none') return 'no-times';
  if (transcript.timePrecision === 'block') return 'times-in-blocks';
  if (!transcript.timesInOrder) return 'times-out-of-order';
  return transcript.cues.some((cue) => cue.start !== undefined) ? undefined : 'no-times';
}

/** A share of time stands on nearly all of the talk or on none. */
const mostUntimed = 0.05;

export function againstTalkTime(transcript: Transcript): WithheldReason | undefined {
  const reason = againstDuration(transcript);
  if (reason !== undefined) return reason;
  if (!transcript.hasEnds) return 'starts-only';
  const untimed = transcript.cues.length - timedCues(transcript).length;
  return untimed > mostUntimed * transcript.cues.length ? 'partial-times' : undefined;
}

/** Captions that each last until the next one hide every pause. */
const shareForPadded = 0.95;

export function againstSilences(transcript: Transcript): WithheldReason | undefined {
  return againstTalkTime(transcript) ?? (isPadded(transcript) ? 'ends-padded' : undefined);
}

/** How long a turn lasts needs real ends, finer than a second (methods 6.2). */
export function againstTurnTime(transcript: Transcript): WithheldReason | undefined {
  return againstSilences(transcript) ?? (transcript.timePrecision === 's' ? 'whole-seconds' : undefined);
}

export function againstTransfers(transcript: Transcript): WithheldReason | undefined {
  const reason = againstTurnTime(transcript);
  if (reason !== undefined) return reason;
  return transcript.wordTimes === 'per-channel' ? undefined : 'one-channel';
}

export type TimedCue = Cue & { readonly start: Milliseconds; readonly end: Milliseconds };

export function timedCues({ cues }: Transcript): TimedCue[] {
  return cues.filter((cue): cue is TimedCue => cue.start !== undefined && cue.end !== undefined);
}

function isPadded(transcript: Transcript): boolean {
  const timed = timedCues(transcript);
  const touching = timed.filter((cue, at) => cue.end === timed[at + 1]?.start).length;
  return timed.length > 1 && touching >= shareForPadded * (timed.length - 1);
}
