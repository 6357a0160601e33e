import type { AgreementState } from '@crucible/core/engagement/agreement.ts';
import type { TranscriptId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import {
  findTranscript,
  type KeptReading,
  type KeptRefusal,
  type KeptTranscript,
  type Transcripts,
} from '@crucible/core/session/kept-transcript.ts';
import type { Reading } from '@crucible/core/session/reading.ts';
import { withdrawalFrom } from '@crucible/core/session/withdrawn-words.ts';
import type { Carried, Sought } from '../act.ts';
import { type OpenedText, openReading, openText } from './transcript-bytes.ts';

export type OpenedKept = {
  readonly kept: KeptTranscript;
  readonly text: OpenedText;
  readonly reading: Reading;
  /** Under which text and readings are sealed, and destroyed together. */
  readonly key: string;
};

type Asked = {
  readonly transcript: TranscriptId;
  /** The version of the reader whose findings are meant; the latest reading where none is named. */
  readonly reader?: string;
};

/** State of `desk` and `shared` that words are opened by. */
export type Keeping = { readonly transcripts: Transcripts; readonly agreement: AgreementState };

/** Text, raw cues and the latest reading of a transcript, as `openKept` opens them. */
export function soughtFor(state: Transcripts, asked: Asked): Sought<'desk'>[] {
  const kept = state.find(({ transcript }) => transcript === asked.transcript);
  if (kept === undefined) return [];
  const { text, cues } = kept.blobs;
  return [text, cues, readingOf(kept, asked)?.blob].flatMap((blob) =>
    blob === undefined ? [] : [{ in: 'desk' as const, blob }],
  );
}

/**
 * A transcript is refused whose agreement was withdrawn since, or whose text or reading was destroyed; raw
 * cues may be gone.
 */
export function openKept(known: Keeping, asked: Asked, carried: Carried): Result<OpenedKept, KeptRefusal> {
  const { transcript, reader } = asked;
  const found = findTranscript(known.transcripts, transcript);
  if (!found.ok) return found;
  const kept = found.value;
  if (withdrawalFrom(known.agreement, kept)) return refuse({ kind: 'words-withdrawn', transcript });
  const key = kept.blobs.text;
  const text = key && carried(key);
  const cues = kept.blobs.cues && carried(kept.blobs.cues);
  const reading = readingOf(kept, asked);
  if (reading === undefined && reader !== undefined) return refuse({ kind: 'no-such-reading', reader });
  const findings = reading && carried(reading.blob);
  if (key === undefined || text === undefined || findings === undefined)
    return refuse({ kind: 'text-destroyed', transcript });
  return ok({ kept, text: openText(text, cues), reading: openReading(findings), key });
}

function readingOf({ readings }: KeptTranscript, { reader }: Asked): KeptReading | undefined {
  return readings.findLast((one) => reader === undefined || one.reader === reader);
}
