import { foldOf } from '../engagement/entry.ts';
import type { BlobId, SessionId, TranscriptId } from '../ids.ts';
import type { KeptTranscript, TranscriptImported, TranscriptPart } from '../session/kept-transcript.ts';
import type { SessionSentAway } from '../session/note.ts';
import type { Instant } from '../units.ts';
import type { Destroyed } from './destroyed.ts';

/** The bytes of a transcript that still open, each named by the first of those that are destroyed together. */
export type SealedTranscript = Pick<KeptTranscript, 'since'> & {
  readonly transcript: TranscriptId;
  readonly session: SessionId;
  /** When it was first imported, in whichever engagement. */
  readonly at: Instant;
  readonly burnAfterDays: number;
  /** File and raw cues. */
  readonly original?: BlobId;
  /** Text and readings. */
  readonly text?: BlobId;
  /** Its session was filed here by mistake. */
  readonly away: boolean;
};
export type SealedTranscripts = readonly SealedTranscript[];

export const sealedTranscripts = foldOf<SealedTranscripts, TranscriptImported | SessionSentAway | Destroyed>(
  { name: 'sealed-transcripts 1', initial: [] },
  {
    'transcript-imported': (state, body, { at, blobs }) => {
      const partAt = (part: TranscriptPart): BlobId | undefined => blobs[body.parts.indexOf(part)];
      const original = partAt('original');
      const text = partAt('text');
      return [
        ...state,
        {
          transcript: body.transcript,
          session: body.session,
          at: body.firstAt ?? at,
          since: at,
          burnAfterDays: body.original.burnAfterDays,
          ...(original !== undefined && { original }),
          ...(text !== undefined && { text }),
          away: false,
        },
      ];
    },
    'session-sent-away': (state, { session }) =>
      state.map((one) => (one.session === session ? { ...one, away: true } : one)),
    destroyed: (state, { blobs }) => {
      const gone = new Set(blobs);
      return state.map(({ original, text, ...rest }) => ({
        ...rest,
        ...(original !== undefined && !gone.has(original) && { original }),
        ...(text !== undefined && !gone.has(text) && { text }),
      }));
    },
  },
);

/** Everything of it that still opens. */
export function bytesOf({ original, text }: SealedTranscript): readonly BlobId[] {
  return [original, text].filter((blob) => blob !== undefined);
}
