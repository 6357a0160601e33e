import type { Result } from '@crucible/core/result.ts';
import type { Reading } from '@crucible/core/session/reading.ts';
import type { ReadOptions } from '@crucible/reading/read-session.ts';
import type { TranscriptRefusal } from '@crucible/reading/transcript/refusal.ts';
import type { Transcript } from '@crucible/reading/transcript/transcript.ts';

/** What the edge lends to an act that has to look at bytes before it decides. */
export type Outside = {
  readonly file?: GivenBytes;
  /** Opens and reads a transcript; the edge may do it in a worker. */
  readonly readTranscript: (
    file: GivenBytes,
    options: ReadOptions,
  ) => Promise<Result<ReadTranscript, TranscriptRefusal>>;
};

export type GivenBytes = { readonly name: string; readonly bytes: Uint8Array };
export type ReadTranscript = { readonly transcript: Transcript; readonly reading: Reading };

/** How transcripts are read, with the weights that the edge found beside the program. */
export type ReadsTranscripts = {
  readonly readTranscript: Outside['readTranscript'];
  /** A kept text again, with what a person said since. */
  readonly readAnew: (transcript: Transcript, options: ReadOptions) => Reading;
};
