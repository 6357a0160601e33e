import type { Clock, Cue, Speaker, TimePrecision, Utterance } from '@crucible/core/session/utterance.ts';
import type { Milliseconds } from '@crucible/core/units.ts';
import type { Notice } from './notice.ts';

/** The exports that are recognised, by what is inside them and never by the name of the file. */
export const formatNames = [
  'zoom-vtt',
  'teams-vtt',
  'stream-vtt',
  'meet-vtt',
  'webex-vtt',
  'vtt',
  'srt',
  'zoom-captions',
  'teams-document',
  'teams-pasted',
  'meet-document',
  'gemini-notes',
  'webex-text',
  'otter',
  'fathom',
  'verbatim',
  'timed-text',
  'teams-json',
  'fireflies-json',
  'granola-json',
  'whisper-json',
  'whisperx-json',
  'whisper-cpp-json',
  'deepgram-json',
  'assemblyai-json',
  'gladia-json',
  'timed-json',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Words with their own times, and whether each voice was recorded apart (methods 0.7: latency). */
export type WordTimes = 'per-channel' | 'mixed' | 'none';

/** What one format's importer makes of a file; names and times are judged afterwards, in one place. */
export type Draft = {
  readonly format: FormatName;
  /** In the order of the file. `index` counts from 0. */
  readonly cues: readonly Cue[];
  readonly notices: readonly Notice[];
  readonly timePrecision: TimePrecision;
  readonly hasEnds: boolean;
  readonly clock: Clock;
  readonly wordTimes: WordTimes;
  /** The day of the session, `YYYY-MM-DD`, where the file itself says so. */
  readonly date?: string;
  /** How long the recording was, where the file itself says so. */
  readonly duration?: Milliseconds;
  /** Names that the file lists as present, bots included. */
  readonly attendees?: readonly string[];
  /** What the format stands for by itself: `microphone` is the owner of the recording. */
  readonly kinds?: Readonly<Record<string, Speaker['kind']>>;
};

export type Transcript = Omit<Draft, 'attendees' | 'kinds'> & {
  /** The uploaded bytes, untouched. */
  readonly original: Uint8Array;
  readonly speakers: readonly Speaker[];
  readonly utterances: readonly Utterance[];
  /** No start lies before the one above it; otherwise every figure from times is withheld. */
  readonly timesInOrder: boolean;
  /** ISO 639-1 code of the language most of it is in, or `unknown` when there is too little text. */
  readonly language: string;
};
