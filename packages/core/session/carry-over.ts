import type { Body } from '../engagement/entry.ts';
import type { BlobId } from '../ids.ts';
import {
  type AnsweredMoment,
  blobsOf,
  type KeptBlob,
  type KeptTranscript,
  type MomentAnswered,
  type MomentReopened,
  type QuoteKept,
  type RolesSet,
  type TranscriptImported,
} from './kept-transcript.ts';
import type { NoteWritten, SessionNotes, UnsaidOpened } from './note.ts';

/** Something said anew in another engagement, with the bytes that go with it. */
export type CarriedOver<Said extends Body = Body> = {
  readonly body: Said;
  readonly blobs: readonly KeptBlob[];
};

/** Notes and unsaid items as they are said in the engagement they belong to, with their first dates. */
export function carryNotes({
  session,
  notes,
  unsaid,
}: SessionNotes): CarriedOver<NoteWritten | UnsaidOpened>[] {
  return [
    ...notes.map(({ at, ...note }) =>
      alone<NoteWritten>({ ...begin('note-written'), session, ...note, firstAt: at }),
    ),
    ...unsaid.map(({ at, item, text }) =>
      alone<UnsaidOpened>({ ...begin('unsaid-opened'), item, session, text, firstAt: at }),
    ),
  ];
}

type TranscriptSaid = TranscriptImported | RolesSet | MomentAnswered | MomentReopened | QuoteKept;

/** A transcript with what was said of it. Bytes that were destroyed stay destroyed. */
export function carryTranscript(
  kept: KeptTranscript,
  isThere: (blob: BlobId) => boolean,
): CarriedOver<TranscriptSaid>[] {
  const { transcript, speakers } = kept;
  const living = blobsOf(kept).filter(({ blob }) => isThere(blob));
  const [first, ...later] = living.filter(({ part }) => part === 'reading');
  const roles = speakers.map(({ role }) => role);
  return [
    imported(
      kept,
      living.filter(({ part, blob }) => part !== 'reading' || blob === first?.blob),
    ),
    ...later.map((reading) => ({
      body: { ...begin('roles-set'), transcript, roles, reader: readerOf(kept, reading.blob) },
      blobs: [reading],
    })),
    ...kept.moments.flatMap((answered) => momentSaid(kept, answered)),
    ...kept.quotes.map(({ at, ...quote }) =>
      alone<QuoteKept>({ ...begin('quote-kept'), transcript, quote, firstAt: at }),
    ),
  ];
}

function imported(
  { blobs: _, readings, moments: __, quotes: ___, at, ...facts }: KeptTranscript,
  living: readonly KeptBlob[],
): CarriedOver<TranscriptImported> {
  const reading = living.find(({ part }) => part === 'reading');
  return {
    body: {
      ...begin('transcript-imported'),
      ...facts,
      ...(reading !== undefined && { reader: readerOf({ readings }, reading.blob) }),
      parts: living.map(({ part }) => part),
      firstAt: at,
    },
    blobs: living,
  };
}

function readerOf({ readings }: Pick<KeptTranscript, 'readings'>, reading: BlobId): string {
  return readings.find(({ blob }) => blob === reading)?.reader ?? '';
}

function momentSaid(
  { transcript }: KeptTranscript,
  { moment, quote, said }: AnsweredMoment,
): CarriedOver<MomentAnswered | MomentReopened>[] {
  return said.map(({ answer, at }) =>
    answer === 'reopened'
      ? alone<MomentReopened>({ ...begin('moment-reopened'), transcript, moment, firstAt: at })
      : alone<MomentAnswered>({
          ...begin('moment-answered'),
          transcript,
          moment,
          answer,
          quote,
          firstAt: at,
        }),
  );
}

function alone<Said extends Body>(body: Said): CarriedOver<Said> {
  return { body, blobs: [] };
}

function begin<Kind extends string>(kind: Kind): { readonly kind: Kind; readonly version: 1 } {
  return { kind, version: 1 };
}
