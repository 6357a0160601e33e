import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { countWords } from '../tokens.ts';
import { readFathom } from './fathom.ts';
import { findChat } from './find-chat.ts';
import { findSummary } from './find-summary.ts';
import { readMeetDocument } from './meet-document.ts';
import { type Limits, openSource } from './open-source.ts';
import { readOtter } from './otter.ts';
import { readJson } from './read-json.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { TextSource } from './source.ts';
import { readSrt } from './srt.ts';
import { readTeamsDocument } from './teams-document.ts';
import { readTeamsPasted } from './teams-pasted.ts';
import { readTimedText } from './timed-text.ts';
import type { Draft } from './transcript.ts';
import { readVerbatim } from './verbatim.ts';
import { readVtt } from './vtt.ts';
import { fromWallClock, isWallClock } from './wall-clock.ts';
import { readWebexText } from './webex-text.ts';
import { isVtt } from './webvtt.ts';
import { readZoomCaptions } from './zoom-captions.ts';

type Format = (source: TextSource) => Draft | undefined;

/** Formats with a signature that no chat and no summary bears. */
const signed: readonly Format[] = [readVtt, readSrt, readTeamsDocument, readMeetDocument];
/** Formats known by the shape of their lines, after chats are ruled out. */
const shaped: readonly Format[] = [readOtter, readFathom, readZoomCaptions, readWebexText, readTeamsPasted];
/** Any text with names or times, after summaries are ruled out. */
const plain: readonly Format[] = [readVerbatim, readTimedText];

/** The first format that knows the file; otherwise what the file is instead. */
export function readDraft(bytes: Uint8Array, limits: Limits): Result<Draft, TranscriptRefusal> {
  const source = openSource(bytes, limits);
  if (!source.ok) return source;
  const draft = source.value.carrier === 'json' ? readJson(source.value) : readText(source.value);
  if (!draft.ok) return draft;
  if (draft.value.cues.length === 0) return refuse({ kind: 'no-words' });
  return ok({ ...draft.value, notices: [...source.value.notices, ...draft.value.notices] });
}

function readText(source: TextSource): Result<Draft, TranscriptRefusal> {
  const known = firstOf(signed, source);
  if (known) return ok(known);
  if (isVtt(source.lines)) return refuse({ kind: 'damaged', what: 'vtt' });
  const chat = findChat(source);
  if (chat) return refuse(chat);
  const shapedDraft = firstOf(shaped, source);
  if (shapedDraft) return ok(shapedDraft);
  const summary = findSummary(source);
  if (summary) return refuse(summary);
  const draft = firstOf(plain, source);
  if (draft) return ok(isWallClock(draft.cues[0]?.start) ? fromWallClock(draft) : draft);
  const words = source.lines.reduce((sum, { text }) => sum + countWords(text), 0);
  return refuse(words === 0 ? { kind: 'no-words' } : { kind: 'no-names-no-times', words });
}

function firstOf(formats: readonly Format[], source: TextSource): Draft | undefined {
  for (const read of formats) {
    const draft = read(source);
    if (draft) return draft;
  }
  return undefined;
}
