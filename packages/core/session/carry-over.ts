import type { Body } from '../engagement/entry.ts';
import type { BlobId } from '../ids.ts';
import type {
  AnsweredMoment,
  KeptTranscript,
  MomentAnswered,
  MomentReopened,
  QuoteKept,
  RolesSet,
  TranscriptImported,
  TranscriptPart,
} from './kept-transcript.ts';
import type { NoteWritten, SessionNotes, UnsaidOpened } from './note.ts';

/** Something said anew in another engagement, with the bytes that go with it. */
export type CarriedOver<Said extends Body = Body> = {
  readonly body: Said;
  readonly blobs: readonly BlobId[];
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
  const [first, ...later] = kept.readings.filter(({ blob }) => isThere(blob));
  const roles = speakers.map(({ role }) => role);
  return [
    imported(kept, first, isThere),
    ...later.map(({ reader, blob }) => ({
      body: { ...begin('roles-set'), transcript, roles, reader },
      blobs: [blob],
    })),
    ...kept.moments.flatMap((answered) => momentSaid(kept, answered)),
    ...kept.quotes.map(({ at, ...quote }) =>
      alone<QuoteKept>({ ...begin('quote-kept'), transcript, quote, firstAt: at }),
    ),
  ];
}

function imported(
  kept: KeptTranscript,
  reading: KeptTranscript['readings'][number] | undefined,
  isThere: (blob: BlobId) => boolean,
): CarriedOver<TranscriptImported> {
  const { at, blobs, readings, moments: _, quotes: __, ...facts } = kept;
  const all: readonly (readonly [TranscriptPart, BlobId | undefined])[] = [
    ['original', blobs.original],
    ['cues', blobs.cues],
    ['text', blobs.text],
    ['reading', reading?.blob],
  ];
  const living = all.flatMap(([part, blob]) => (blob !== undefined && isThere(blob) ? [{ part, blob }] : []));
  return {
    body: {
      ...begin('transcript-imported'),
      ...facts,
      reader: (reading ?? readings[0])?.reader ?? '',
      parts: living.map(({ part }) => part),
      firstAt: at,
    },
    blobs: living.map(({ blob }) => blob),
  };
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
