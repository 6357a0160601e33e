import type { CoachMove, Move } from '@crucible/core/session/move.ts';
import type { Figure, Reading } from '@crucible/core/session/reading.ts';
import type { Stance } from '@crucible/core/session/stance.ts';
import type { LeaningTalk, Talk } from '@crucible/core/session/talk.ts';
import type { Cue, CuePlace, Role, Speaker, Utterance } from '@crucible/core/session/utterance.ts';
import { castOfFiles, type EngagementCast } from './cast-of-files.ts';
import type { ReadFile } from './read-files.ts';
import {
  type MomentChoice,
  type MomentsJson,
  momentsJson,
  type StanceJson,
  type StanceSeries,
  stanceByUtterance,
  stanceJson,
  stanceSeries,
} from './stance-json.ts';
import { countWords } from './tokens.ts';
import type { Notice } from './transcript/notice.ts';
import type { TranscriptRefusal } from './transcript/refusal.ts';
import type { Transcript } from './transcript/transcript.ts';

/**
 * The reading for other programs, as `crucible read --json` prints it (docs/json.md). A field that does
 * not apply is not there; it is never null. `version` is raised when a field changes its meaning or
 * goes, not when one is added.
 */
export type SessionsJson = {
  readonly version: 1;
  readonly files: readonly (SessionJson | RefusedJson)[];
  /** Where one client speaks in several files: who they speak of in all of them. */
  readonly casts?: readonly EngagementCast[];
  /** What is seen across the files, which are one engagement. */
  readonly engagement: { readonly stance: StanceSeries };
};

export type RefusedJson = {
  readonly name: string;
  readonly refusal: TranscriptRefusal & { readonly message: string };
};

export type SessionJson = Pick<
  Transcript,
  'format' | 'timePrecision' | 'hasEnds' | 'clock' | 'wordTimes' | 'timesInOrder' | 'date' | 'language'
> &
  Pick<ReadFile, 'name' | 'dateFrom'> & {
    readonly speakers: readonly SpeakerJson[];
    readonly utterances: readonly UtteranceJson[];
    readonly notices: readonly Notice[];
    readonly reading: ReadingJson;
  };

export type ReadingJson = Omit<Reading, 'stance' | 'moments'> & {
  readonly stance: Figure<StanceJson>;
} & MomentsJson;

export type SpeakerJson = Speaker & { readonly role: Role; readonly words: number };

type TimesJson = { readonly startMs?: number; readonly endMs?: number };

export type UtteranceJson = Pick<Utterance, 'index' | 'text' | 'flags'> &
  TimesJson & {
    /** The speaker's label; `speakerIndex` is the place in `speakers`. */
    readonly speaker: string;
    readonly speakerIndex: number;
    readonly role: Role;
    /** What the coach's utterance does. */
    readonly move?: MoveJson;
    /** Where the client's utterance leans, with a named goal. */
    readonly talk?: TalkJson;
    /** How it stands toward the other person. */
    readonly stance?: Stance;
    readonly cues: readonly CueJson[];
  };

export type MoveJson = Pick<CoachMove, 'probabilities' | 'present' | 'presentProbabilities' | 'form'> & {
  readonly label: Move;
};

export type TalkJson = Pick<LeaningTalk, 'probabilities'> & { readonly label: Talk };

export type CueJson = Omit<Cue, 'start' | 'end' | 'span'> &
  TimesJson & {
    /** Where the cue lies in the utterance's text: [start, end) in UTF-16 units. */
    readonly at: readonly [number, number];
    /** Where it lies in the file: [start, end) in bytes. */
    readonly bytes: readonly [number, number];
  };

/** Puts a refusal into words, which this package has none of. */
export type RefusalWriter = (refusal: TranscriptRefusal) => {
  readonly reason: string;
  readonly instead: string;
};

export function sessionJson(
  files: readonly ReadFile[],
  writeRefusal: RefusalWriter,
  moments: MomentChoice,
): SessionsJson {
  const casts = castOfFiles(files);
  return {
    version: 1,
    files: files.map((file) => {
      const { name, outcome } = file;
      if ('transcript' in outcome) return fileJson(file, outcome, moments);
      const { reason, instead } = writeRefusal(outcome.refusal);
      return { name, refusal: { ...outcome.refusal, message: `${reason} ${instead}` } };
    }),
    ...(casts.length > 0 && { casts }),
    engagement: { stance: stanceSeries(files) },
  };
}

type Read = { readonly transcript: Transcript; readonly reading: Reading };

function fileJson(
  { name, dateFrom }: ReadFile,
  { transcript, reading }: Read,
  moments: MomentChoice,
): SessionJson {
  const { date } = transcript;
  const learned = learnedByUtterance(reading);
  const stances = stanceByUtterance(reading);
  return {
    name,
    format: transcript.format,
    timePrecision: transcript.timePrecision,
    hasEnds: transcript.hasEnds,
    clock: transcript.clock,
    wordTimes: transcript.wordTimes,
    timesInOrder: transcript.timesInOrder,
    ...(date !== undefined && { date }),
    ...(dateFrom !== undefined && { dateFrom }),
    language: transcript.language,
    speakers: speakersJson(transcript, reading),
    utterances: transcript.utterances.map((utterance) => ({
      ...utteranceJson(utterance, transcript, reading),
      ...learned.get(utterance.index),
      ...stanceOf(stances.get(utterance.index)),
    })),
    notices: transcript.notices,
    reading: { ...reading, stance: stanceJson(reading), ...momentsJson(transcript, reading, moments) },
  };
}

function speakersJson({ speakers, utterances }: Transcript, { roles }: Reading): SpeakerJson[] {
  const words = new Array<number>(speakers.length).fill(0);
  for (const { speaker, text } of utterances) words[speaker] = (words[speaker] ?? 0) + countWords(text);
  return speakers.map((speaker) => ({
    ...speaker,
    role: roles.roles[speaker.index] ?? 'unknown',
    words: words[speaker.index] ?? 0,
  }));
}

function stanceOf(stance: Stance | undefined): Pick<UtteranceJson, 'stance'> {
  return stance === undefined ? {} : { stance };
}

type LearnedJson = Pick<UtteranceJson, 'move' | 'talk'>;

/** What the readers say of single utterances, by utterance. */
function learnedByUtterance({ coachMoves, clientTalk }: Reading): ReadonlyMap<number, LearnedJson> {
  const moves = 'known' in coachMoves ? coachMoves.known.moves : [];
  const talks = 'known' in clientTalk ? clientTalk.known.talks : [];
  return new Map<number, LearnedJson>([
    ...moves.map((own) => [own.utterance, { move: moveJson(own) }] as const),
    ...talks.map(
      ({ utterance, talk, probabilities }) => [utterance, { talk: { label: talk, probabilities } }] as const,
    ),
  ]);
}

function moveJson({ move, probabilities, present, presentProbabilities, form }: CoachMove): MoveJson {
  return { label: move, probabilities, present, presentProbabilities, ...(form !== undefined && { form }) };
}

function utteranceJson(utterance: Utterance, transcript: Transcript, { roles }: Reading): UtteranceJson {
  const { index, speaker, text, cues, flags } = utterance;
  return {
    index,
    speaker: transcript.speakers[speaker]?.label ?? '',
    speakerIndex: speaker,
    role: roles.roles[speaker] ?? 'unknown',
    text,
    ...timesJson(utterance),
    flags,
    cues: cues.flatMap((place) => {
      const cue = transcript.cues[place.cue];
      return cue === undefined ? [] : [cueJson(cue, place)];
    }),
  };
}

function cueJson({ start, end, span, ...cue }: Cue, place: CuePlace): CueJson {
  return {
    ...cue,
    ...timesJson({ start, end }),
    at: [place.start, place.end],
    bytes: [span.start, span.end],
  };
}

type Times = { readonly start?: number | undefined; readonly end?: number | undefined };

function timesJson({ start, end }: Times): TimesJson {
  return { ...(start !== undefined && { startMs: start }), ...(end !== undefined && { endMs: end }) };
}
