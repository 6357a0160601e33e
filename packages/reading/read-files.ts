import type { Reading } from '@crucible/core/session/reading.ts';
import type { Models } from './models/models.ts';
import { type ReadOptions, readSession } from './read-session.ts';
import { findSameSessions } from './same-session.ts';
import { dayInName } from './session-day.ts';
import { type OpenOptions, openTranscript } from './transcript/open-transcript.ts';
import type { TranscriptRefusal } from './transcript/refusal.ts';
import type { Transcript } from './transcript/transcript.ts';

/** What a person said about a file: who is the coach, which labels are one person. */
export type FileChoices = ReadOptions & Pick<OpenOptions, 'same' | 'apart'>;

/** A file as it was handed in: its bytes, or why they were not even taken in. */
export type GivenFile = {
  readonly name: string;
  readonly content: Uint8Array | { readonly refusal: TranscriptRefusal };
  readonly choices?: FileChoices;
};

export type ReadFile = {
  readonly name: string;
  /** Where the transcript's `date` was found: inside the file, or in its name. */
  readonly dateFrom?: 'file' | 'name';
  readonly outcome:
    | { readonly transcript: Transcript; readonly reading: Reading }
    | { readonly refusal: TranscriptRefusal };
};

/**
 * Files of one engagement, each read by itself, in the given order. One that holds the talk of an
 * earlier one bears a notice; one that names no day itself takes the day in its name. `begun` is told
 * the place of each file before it is opened.
 */
export function readFiles(
  files: readonly GivenFile[],
  models: Models,
  begun: (at: number) => void = () => undefined,
): ReadFile[] {
  const opened = files.map((file, at) => {
    begun(at);
    return openFile(file);
  });
  const transcripts = opened.flatMap(({ name, outcome }) =>
    'transcript' in outcome ? [{ name, transcript: outcome.transcript }] : [],
  );
  const same = findSameSessions(transcripts);
  return opened.map(({ outcome, choices, ...file }): ReadFile => {
    if ('refusal' in outcome) return { ...file, outcome };
    const notice = same[transcripts.findIndex(({ transcript }) => transcript === outcome.transcript)];
    const { notices } = outcome.transcript;
    const transcript = notice ? { ...outcome.transcript, notices: [notice, ...notices] } : outcome.transcript;
    return { ...file, outcome: { transcript, reading: readSession(transcript, models, choices) } };
  });
}

type OpenedFile = Omit<ReadFile, 'outcome'> & {
  readonly choices?: FileChoices;
  readonly outcome: { readonly transcript: Transcript } | { readonly refusal: TranscriptRefusal };
};

function openFile({ name, content, choices = {} }: GivenFile): OpenedFile {
  if ('refusal' in content) return { name, outcome: content };
  const opened = openTranscript(content, choices);
  if (!opened.ok) return { name, outcome: { refusal: opened.refusal } };
  const transcript = opened.value;
  if (transcript.date !== undefined) return { name, choices, dateFrom: 'file', outcome: { transcript } };
  const date = dayInName(name);
  if (date === undefined) return { name, choices, outcome: { transcript } };
  return { name, choices, dateFrom: 'name', outcome: { transcript: { ...transcript, date } } };
}
