import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { guessLanguage } from '../language.ts';
import { checkTimes } from './check-times.ts';
import { checkWords } from './check-words.ts';
import { findSpeakers, type SpeakerChoices } from './find-speakers.ts';
import { joinUtterances } from './join-utterances.ts';
import { markOverlaps } from './mark-overlaps.ts';
import { mendCues } from './mend-cues.ts';
import type { Notice } from './notice.ts';
import { type Limits, standardLimits } from './open-source.ts';
import { readDraft } from './read-draft.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { Draft, Transcript } from './transcript.ts';

export type OpenOptions = Pick<SpeakerChoices, 'same' | 'apart'> & { readonly limits?: Limits };

/**
 * A meeting tool's export as a transcript: recognised by content and never by the name of the file,
 * original bytes kept, the pieces of one person joined, everything doubtful noted. What is not a
 * transcript is refused. No input throws.
 */
export function openTranscript(
  bytes: Uint8Array,
  options: OpenOptions = {},
): Result<Transcript, TranscriptRefusal> {
  const limits = options.limits ?? standardLimits;
  if (bytes.length > limits.bytes) {
    return refuse({ kind: 'too-large', bytes: bytes.length, limit: limits.bytes });
  }
  const draft = readDraft(bytes, limits);
  return draft.ok ? ok(judged(draft.value, bytes, options)) : draft;
}

function judged(draft: Draft, original: Uint8Array, options: OpenOptions): Transcript {
  const { attendees: _, kinds, duration, ...kept } = draft;
  const mended = mendCues(draft.cues);
  const found = findSpeakers(mended.cues, { ...options, ...(kinds && { kinds }) });
  const cues = markOverlaps(mended.cues, found.of);
  const utterances = joinUtterances(cues, found.speakers, found.of);
  const times = checkTimes(cues, duration);
  const language = guessLanguage(utterances.map(({ text }) => text).join(' '));
  const notices = [
    ...draft.notices,
    ...mended.notices,
    ...found.notices,
    ...times.notices,
    ...checkWords({ cues, utterances, language }),
  ];
  return {
    ...kept,
    original,
    cues,
    speakers: found.speakers,
    utterances,
    notices: unique(notices),
    timesInOrder: times.inOrder,
    language,
  };
}

/** A format may already have noted what is judged again here; the reader needs it once. */
function unique(notices: readonly Notice[]): Notice[] {
  const seen = new Set<string>();
  return notices.filter((notice) => {
    const key = JSON.stringify(notice);
    return !seen.has(key) && seen.add(key);
  });
}
