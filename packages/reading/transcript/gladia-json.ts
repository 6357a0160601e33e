import type { Span } from '@crucible/core/session/utterance.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readSeconds } from './json-time.ts';
import { fieldAt, fieldOf, isObject, labelOf, listOf, textOf } from './json-value.ts';
import { setAsideFields, setAsideUnlessRepeated } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { fromSeconds } from './time.ts';
import { haveWordTimes } from './timed-words.ts';
import type { Draft } from './transcript.ts';

/** As fetched, as sent to a callback, and as the result alone. */
const wrappers: readonly (readonly string[])[] = [['result'], ['payload'], []];

/**
 * Gladia: `result.transcription.utterances[]` in seconds, each with its channel and, where voices were
 * told apart, a speaker number.
 */
export function readGladiaJson(source: JsonSource): Draft | undefined {
  const path = wrappers.find((wrapper) =>
    Array.isArray(fieldAt(source.value, [...wrapper, 'transcription', 'utterances'])),
  );
  if (path === undefined) return undefined;
  const result = fieldAt(source.value, path);
  const transcription = fieldOf(result, 'transcription');
  const utterances = listOf(fieldOf(transcription, 'utterances'));
  const made = makeCues(
    piecesOf(utterances, source.spansOf([...path, 'transcription', 'utterances'])),
    readSeconds,
  );
  const duration = fromSeconds(fieldAt(result, ['metadata', 'audio_duration']));
  const isSplit = channelsOf(utterances) > 1;
  return {
    format: 'gladia-json',
    ...made,
    notices: [
      ...made.notices,
      ...setAsideUnlessRepeated(fieldOf(transcription, 'full_transcript'), made.cues),
      ...setAsideFields(transcription, ['utterances', 'full_transcript']),
      ...setAsideFields(result, ['transcription', 'metadata']),
      ...(isObject(source.value) && path.length > 0 ? setAsideFields(source.value, path) : []),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: haveWordTimes(utterances) ? (isSplit ? 'per-channel' : 'mixed') : 'none',
    ...(duration !== undefined && duration > 0 && { duration }),
  };
}

function channelsOf(utterances: readonly unknown[]): number {
  const channels = utterances.map((utterance) => fieldOf(utterance, 'channel'));
  return new Set(channels.filter((channel) => typeof channel === 'number')).size;
}

function piecesOf(utterances: readonly unknown[], spans: readonly Span[]): JsonPiece[] {
  const isSplit = channelsOf(utterances) > 1;
  return utterances.flatMap((utterance, at): JsonPiece[] => {
    const text = textOf(fieldOf(utterance, 'text'));
    if (text === undefined) return [];
    const channel = fieldOf(utterance, 'channel');
    const onChannel = isSplit && typeof channel === 'number' ? `Channel ${channel}` : undefined;
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: labelOf(fieldOf(utterance, 'speaker')) ?? onChannel,
        start: fieldOf(utterance, 'start'),
        end: fieldOf(utterance, 'end'),
        confidence: fieldOf(utterance, 'confidence'),
      },
    ];
  });
}
