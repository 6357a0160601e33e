import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { countWords } from '../tokens.ts';
import { readAssemblyaiJson } from './assemblyai-json.ts';
import { readDeepgramJson } from './deepgram-json.ts';
import { readFirefliesJson } from './fireflies-json.ts';
import { readGladiaJson } from './gladia-json.ts';
import { readGranolaJson } from './granola-json.ts';
import { isChatJson, refusalOfJson } from './not-talk-json.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { JsonSource } from './source.ts';
import { readTeamsJson } from './teams-json.ts';
import { readTimedJson } from './timed-json.ts';
import type { Draft } from './transcript.ts';
import { readWhisperCppJson } from './whisper-cpp-json.ts';
import { readWhisperJson } from './whisper-json.ts';

type JsonFormat = (source: JsonSource) => Draft | undefined;

/** Formats with fields of their own, the more telling first. */
const signed: readonly JsonFormat[] = [
  readTeamsJson,
  readFirefliesJson,
  readGranolaJson,
  readDeepgramJson,
  readGladiaJson,
  readAssemblyaiJson,
  readWhisperCppJson,
  readWhisperJson,
];

/** The first format that knows the file; otherwise what the file is instead. */
export function readJson(source: JsonSource): Result<Draft, TranscriptRefusal> {
  for (const read of signed) {
    const draft = read(source);
    if (draft) return withWords(draft);
  }
  if (isChatJson(source.value)) return refuse({ kind: 'chat', line: 1 });
  const draft = readTimedJson(source);
  return draft ? withWords(draft) : refuse(refusalOfJson(source.value));
}

function withWords(draft: Draft): Result<Draft, TranscriptRefusal> {
  const hasWords = draft.cues.some(({ text }) => countWords(text) > 0);
  return hasWords ? ok(draft) : refuse({ kind: 'no-words' });
}
