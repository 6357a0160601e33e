import type { Reading } from '@crucible/core/session/reading.ts';
import type { TranscriptRefusal } from '@crucible/reading/transcript/refusal.ts';
import type { Transcript } from '@crucible/reading/transcript/transcript.ts';

export type ReadSession = { readonly transcript: Transcript; readonly reading: Reading };

/** One file that was handed in: what it says, or why it was not read. */
export type SessionReport = {
  readonly name: string;
  readonly outcome: ReadSession | { readonly refusal: TranscriptRefusal };
};
