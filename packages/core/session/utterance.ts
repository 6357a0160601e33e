import type { Milliseconds, Offset, Proportion } from '../units.ts';

/** How finely a file tells time. It gates every figure that needs time (methods 6.2). */
export const timePrecisions = ['ms', 's', 'block', 'none'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** Whether times count from the start of the recording or were read off a wall clock. */
export const clocks = ['elapsed', 'wall', 'none'] as const;
export type Clock = (typeof clocks)[number];

/** `room`: a device that several people share. `unknown`: the file does not say who. */
export const speakerKinds = ['person', 'room', 'bot', 'unknown'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** `other`: somebody in the session who is neither. `unknown`: nobody has said so yet. */
export const roles = ['coach', 'client', 'other', 'unknown'] as const;
export type Role = (typeof roles)[number];

/**
 * `edited`: the text was changed by hand after it was heard. `inherited-speaker`: the name was taken
 * over from the piece before. `check-by-ear`: words of somebody else may be inside, so listen before
 * quoting it to anyone.
 */
export const cueFlags = ['edited', 'inherited-speaker', 'check-by-ear'] as const;
export type CueFlag = (typeof cueFlags)[number];

/** A half-open range [start, end). */
export type Span = { readonly start: number; readonly end: number };

/** One piece exactly as the file gives it, before anything is joined. */
export type Cue = {
  readonly index: number;
  /** The file's own name for the piece, where the format has one (WebVTT cue id, entry id). */
  readonly id?: string;
  /** First line in the decoded text, paragraph of a document or entry of a JSON list, from 1. */
  readonly line: number;
  /** Bytes of the stored original, or of `word/document.xml` for a document. */
  readonly span: Span;
  /** The speaker's name exactly as written; absent where the file gives none. */
  readonly label?: string;
  /** What was said: markup and name removed, white space folded, never empty. */
  readonly text: string;
  readonly start?: Milliseconds;
  readonly end?: Milliseconds;
  readonly confidence?: Proportion;
  /** The words as first heard, where the file keeps them beside an edited text. */
  readonly asHeard?: string;
  readonly flags: readonly CueFlag[];
};

/** Somebody, or some device, that the transcript names. */
export type Speaker = {
  readonly index: number;
  /** The name to show, as the file writes it: the one of `labels` without badges, else the first. */
  readonly label: string;
  /** Every label the file uses for this speaker, as written, in order of appearance. */
  readonly labels: readonly string[];
  readonly kind: SpeakerKind;
};

/** Where one cue lies inside the text of the utterance that it was joined into. */
export type CuePlace = { readonly cue: number; readonly start: Offset; readonly end: Offset };

/**
 * What one speaker says before another does: neighbouring cues of one person, joined by a space.
 * `cues` undoes the joining. Cues of an unknown speaker stay apart, since nobody knows that two of
 * them are one voice.
 */
export type Utterance = {
  readonly index: number;
  /** Index into the transcript's speakers. */
  readonly speaker: number;
  readonly text: string;
  readonly cues: readonly CuePlace[];
  readonly start?: Milliseconds;
  readonly end?: Milliseconds;
  readonly flags: readonly CueFlag[];
};
