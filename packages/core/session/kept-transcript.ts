import { type Body, type Entry, foldOf } from '../engagement/entry.ts';
import type { BlobId, SessionId, TranscriptId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import type { Moment } from './moment.ts';
import type { SessionSentAway } from './note.ts';
import type { Quote, QuoteRefusal } from './quote.ts';
import type { Silence } from './silence.ts';
import type { Role, SpeakerKind, TimePrecision } from './utterance.ts';

/**
 * What is kept of a transcript, each as bytes of its own: the file as it came in, its raw cues, the text
 * (everything else that was opened from it) and the reading. File and raw cues are destroyed together
 * when the original is due; a reading dies with the text.
 */
export const transcriptParts = ['original', 'cues', 'text', 'reading'] as const;
export type TranscriptPart = (typeof transcriptParts)[number];

export type KeptSpeaker = {
  /** As the file writes it. */
  readonly label: string;
  readonly kind: SpeakerKind;
  /** Who that is in the agreement: one name, several where a device was shared, none for a machine. */
  readonly names: readonly string[];
  readonly role: Role;
};

/** What is said of transcripts in `desk`. */
export type TranscriptImported = Body & {
  readonly kind: 'transcript-imported';
  readonly transcript: TranscriptId;
  readonly session: SessionId;
  readonly format: string;
  readonly timePrecision: TimePrecision;
  readonly hasEnds: boolean;
  readonly speakers: readonly KeptSpeaker[];
  readonly original: {
    /** SHA-256 of the file, in lower-case hexadecimal. */
    readonly digest: string;
    /** Days after which file and raw cues are destroyed, counted from when it was first imported. */
    readonly burnAfterDays: number;
  };
  /** The version of the reader that made the reading; absent where there is none any more. */
  readonly reader?: string;
  /** Which part each of the entry's blobs is, in their order. */
  readonly parts: readonly TranscriptPart[];
  readonly firstAt?: Instant;
};
/** Who is who, said by the coach; the entry's blob is the reading that follows from it. */
export type RolesSet = Body & {
  readonly kind: 'roles-set';
  readonly transcript: TranscriptId;
  /** By the speakers' place in the transcript. */
  readonly roles: readonly Role[];
  readonly reader: string;
};

/** A moment by its place: the same place in another reader's findings is another moment. */
export type MomentPlace = Pick<Quote, 'utterance' | 'start' | 'end'> & {
  readonly reader: string;
  readonly kind: Moment['kind'] | Silence['kind'];
};
export const momentAnswers = ['yes', 'no', 'not-sure'] as const;
export type MomentAnswer = (typeof momentAnswers)[number];
/** What a rough spot did to the work: 1 noticeable, 2 it slowed, 3 it stopped (methods 4.2). */
export const strains = [1, 2, 3] as const;
export type Strain = (typeof strains)[number];
/** Said of a rough spot that was worth a look, where somebody says it. */
type Weighed = {
  readonly strain?: Strain;
  /** It was put right, in that talk or later. */
  readonly isPutRight?: true;
};
/** What is said to a moment. */
export type SaidToMoment = Weighed & { readonly answer: MomentAnswer };

/** Words with their place, and the digest of the utterance that they stand in, to be checked when the text is gone. */
export type KeptQuote = Quote & {
  /** SHA-256 of the utterance's text in UTF-8, in lower-case hexadecimal. */
  readonly utteranceDigest: string;
};
type AboutMoment = { readonly transcript: TranscriptId; readonly moment: MomentPlace };
export type MomentAnswered = Body &
  AboutMoment &
  SaidToMoment & {
    readonly kind: 'moment-answered';
    readonly quote: KeptQuote;
    readonly firstAt?: Instant;
  };
/** The answer is taken back; it stays where it was said. */
export type MomentReopened = Body &
  AboutMoment & { readonly kind: 'moment-reopened'; readonly firstAt?: Instant };
export type QuoteKept = Body & {
  readonly kind: 'quote-kept';
  readonly transcript: TranscriptId;
  readonly quote: KeptQuote;
  readonly firstAt?: Instant;
};

export type KeptReading = {
  readonly reader: string;
  readonly blob: BlobId;
  readonly at: Instant;
};
/** Everything that was said to one moment, the latest last. */
export type AnsweredMoment = {
  readonly moment: MomentPlace;
  readonly quote: KeptQuote;
  readonly said: readonly ((SaidToMoment | { readonly answer: 'reopened' }) & { readonly at: Instant })[];
};
/** Bytes of a transcript, and what they are. */
export type KeptBlob = {
  readonly part: TranscriptPart;
  readonly blob: BlobId;
  /** The first of those that are destroyed together: the file for raw cues, the text for readings. */
  readonly with: BlobId;
};
export type KeptTranscript = Omit<TranscriptImported, keyof Body | 'reader' | 'parts' | 'firstAt'> & {
  /** When it was first taken in, be it in another engagement. */
  readonly at: Instant;
  /** When it was taken in here. */
  readonly since: Instant;
  readonly blobs: { readonly [Part in Exclude<TranscriptPart, 'reading'>]?: BlobId };
  /** The latest last. */
  readonly readings: readonly KeptReading[];
  readonly moments: readonly AnsweredMoment[];
  readonly quotes: readonly (KeptQuote & { readonly at: Instant })[];
};
export type Transcripts = readonly KeptTranscript[];

/** Why something that is said of a kept transcript does not hold. */
export type KeptRefusal =
  | { readonly kind: 'no-such-transcript'; readonly transcript: TranscriptId }
  /** Somebody who signed took back what it was kept under. */
  | { readonly kind: 'words-withdrawn'; readonly transcript: TranscriptId }
  /** Its text or its reading was destroyed. */
  | { readonly kind: 'text-destroyed'; readonly transcript: TranscriptId }
  /** No reading of the transcript was made by this version of the reader. */
  | { readonly kind: 'no-such-reading'; readonly reader: string }
  | { readonly kind: 'no-such-moment'; readonly moment: MomentPlace }
  | { readonly kind: 'already-answered'; readonly answer: MomentAnswer }
  /** What it did to the work is said of rough spots that were worth a look, and of nothing else. */
  | { readonly kind: 'no-rough-spot'; readonly moment: MomentPlace }
  | { readonly kind: 'not-answered'; readonly moment: MomentPlace }
  | { readonly kind: 'no-such-utterance'; readonly utterance: number }
  | { readonly kind: 'already-kept' }
  /** In UTF-16 units. */
  | { readonly kind: 'quote-too-long'; readonly most: number }
  /** One role for each speaker, at most one coach and at most one client. */
  | { readonly kind: 'roles-do-not-fit'; readonly speakers: number }
  | QuoteRefusal;

type TranscriptBody =
  | TranscriptImported
  | RolesSet
  | MomentAnswered
  | MomentReopened
  | QuoteKept
  | SessionSentAway;

/** The transcripts of one engagement. */
export const transcripts = foldOf<Transcripts, TranscriptBody>(
  { name: 'transcripts 2', initial: [] },
  {
    'transcript-imported': (state, body, entry) => [...state, imported(body, entry)],
    'roles-set': (state, { transcript, roles, reader }, { at, blobs: [blob] }) =>
      changed(state, transcript, (found) => ({
        speakers: found.speakers.map((speaker, index) => ({ ...speaker, role: roles[index] ?? 'unknown' })),
        readings: blob === undefined ? found.readings : [...found.readings, { reader, blob, at }],
      })),
    'moment-answered': (state, body, { at }) =>
      changed(state, body.transcript, ({ moments }) => {
        const { moment, quote, firstAt } = body;
        return {
          moments: answered(moments, { moment, quote, said: [{ ...saidIn(body), at: firstAt ?? at }] }),
        };
      }),
    'moment-reopened': (state, { transcript, moment, firstAt }, { at }) =>
      changed(state, transcript, ({ moments }) => ({
        moments: moments.map((one) =>
          isSameMoment(one.moment, moment)
            ? { ...one, said: [...one.said, { answer: 'reopened', at: firstAt ?? at }] }
            : one,
        ),
      })),
    'quote-kept': (state, { transcript, quote, firstAt }, { at }) =>
      changed(state, transcript, ({ quotes }) => ({
        quotes: [...quotes, { ...quote, at: firstAt ?? at }],
      })),
    'session-sent-away': (state, { session }) => state.filter((one) => one.session !== session),
  },
);

export function findTranscript(
  state: Transcripts,
  transcript: TranscriptId,
): Result<KeptTranscript, KeptRefusal> {
  const found = state.find((one) => one.transcript === transcript);
  return found === undefined ? refuse({ kind: 'no-such-transcript', transcript }) : ok(found);
}

/** Everything that is sealed of a transcript, the earliest reading first. */
export function blobsOf({ blobs: { original, cues, text }, readings }: KeptTranscript): readonly KeptBlob[] {
  const sealed = (part: TranscriptPart, blob: BlobId | undefined, first: BlobId | undefined): KeptBlob[] =>
    blob === undefined || first === undefined ? [] : [{ part, blob, with: first }];
  return [
    ...sealed('original', original, original),
    ...sealed('cues', cues, original),
    ...sealed('text', text, text),
    ...readings.flatMap(({ blob }) => sealed('reading', blob, text)),
  ];
}

/** What stands to a moment now; none where nobody answered or the answer was taken back. */
export function answerTo({ moments }: KeptTranscript, moment: MomentPlace): SaidToMoment | undefined {
  const found = moments.find((one) => isSameMoment(one.moment, moment));
  return found && standingOf(found);
}

/** What stands to it of all that was said. */
export function standingOf({ said }: AnsweredMoment): SaidToMoment | undefined {
  const last = said.at(-1);
  return last === undefined || last.answer === 'reopened' ? undefined : saidIn(last);
}

function saidIn({ answer, strain, isPutRight }: SaidToMoment): SaidToMoment {
  return { answer, ...(strain && { strain }), ...(isPutRight && { isPutRight }) };
}

export function isSameMoment(one: MomentPlace, other: MomentPlace): boolean {
  return (
    one.reader === other.reader &&
    one.kind === other.kind &&
    one.utterance === other.utterance &&
    one.start === other.start &&
    one.end === other.end
  );
}

function imported(body: TranscriptImported, entry: Entry): KeptTranscript {
  const { kind: _, version: __, reader, parts, firstAt, ...kept } = body;
  const at = firstAt ?? entry.at;
  const blobs: Partial<Record<TranscriptPart, BlobId>> = Object.fromEntries(
    parts.flatMap((part, index) => {
      const blob = entry.blobs[index];
      return blob === undefined ? [] : [[part, blob]];
    }),
  );
  const { reading, ...others } = blobs;
  const readings = reading === undefined || reader === undefined ? [] : [{ reader, blob: reading, at }];
  return { ...kept, at, since: entry.at, blobs: others, readings, moments: [], quotes: [] };
}

function answered(
  moments: readonly AnsweredMoment[],
  { moment, quote, said }: AnsweredMoment,
): readonly AnsweredMoment[] {
  const found = moments.find((one) => isSameMoment(one.moment, moment));
  if (found === undefined) return [...moments, { moment, quote, said }];
  return moments.map((one) => (one === found ? { ...one, said: [...one.said, ...said] } : one));
}

/** Most is said of late transcripts, so they are looked for from the end. */
function changed(
  state: Transcripts,
  transcript: TranscriptId,
  change: (found: KeptTranscript) => Partial<KeptTranscript>,
): Transcripts {
  const at = state.findLastIndex((one) => one.transcript === transcript);
  const found = state[at];
  return found === undefined ? state : state.with(at, { ...found, ...change(found) });
}
