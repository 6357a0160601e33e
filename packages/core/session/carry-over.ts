import type { Body } from '../engagement/entry.ts';
import type { RightedState } from '../engagement/put-right.ts';
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
import { withPutRight } from './put-right-note.ts';
import type { NoteShared, Session } from './session.ts';

/** Something said anew in another engagement, with the bytes that go with it. */
export type CarriedOver<Said extends Body = Body> = {
  readonly body: Said;
  readonly blobs: readonly KeptBlob[];
};

/**
 * Notes and unsaid items as they are said in the engagement they belong to, with their first dates. What
 * was put right in a note follows it as a version of its own; an unsaid item takes the words it was put
 * right with.
 */
export function carryNotes(
  { session, notes, unsaid }: SessionNotes,
  righted: RightedState,
): CarriedOver<NoteWritten | UnsaidOpened>[] {
  const written = withPutRight(notes, righted).flatMap(({ at, place: _, putRight, ...note }) => [
    { ...note, firstAt: at },
    ...(putRight === undefined ? [] : [{ ...note, happened: putRight.words, firstAt: putRight.at }]),
  ]);
  return [
    ...written.map((note) => alone<NoteWritten>({ ...begin('note-written'), session, ...note })),
    ...withPutRight(unsaid, righted).map(({ at, item, text, putRight }) =>
      alone<UnsaidOpened>({
        ...begin('unsaid-opened'),
        ...{ item, session, text: putRight?.words ?? text, firstAt: at },
      }),
    ),
  ];
}

/** What was shown of the note, what was put right in it as a version of its own. */
export function carrySharedNotes({ session, notes }: Session, righted: RightedState): NoteShared[] {
  return withPutRight(notes, righted)
    .flatMap(({ text, at, putRight }) => [
      { text, firstAt: at },
      ...(putRight === undefined ? [] : [{ text: putRight.words, firstAt: putRight.at }]),
    ])
    .map((note) => ({ ...begin('note-shared'), session, ...note }));
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
  { blobs: _, readings, moments: __, quotes: ___, since: ____, at, ...facts }: KeptTranscript,
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
  return said.map(({ at: firstAt, ...one }) =>
    one.answer === 'reopened'
      ? alone<MomentReopened>({ ...begin('moment-reopened'), transcript, moment, firstAt })
      : alone<MomentAnswered>({ ...begin('moment-answered'), transcript, moment, ...one, quote, firstAt }),
  );
}

function alone<Said extends Body>(body: Said): CarriedOver<Said> {
  return { body, blobs: [] };
}

function begin<Kind extends string>(kind: Kind): { readonly kind: Kind; readonly version: 1 } {
  return { kind, version: 1 };
}
