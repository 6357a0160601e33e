import type { Span } from '@crucible/core/session/utterance.ts';
import { groupWords } from './group-words.ts';
import { guessTimes } from './guess-times.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readSeconds } from './json-time.ts';
import { fieldOf, firstField, isObject, labelOf, listOf, textOf } from './json-value.ts';
import { setAsideFields, setAsideUnlessRepeated } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { fromSeconds } from './time.ts';
import { haveWordTimes, timedWords } from './timed-words.ts';
import type { Draft } from './transcript.ts';

/**
 * Whisper: `segments[]` in seconds beside one full `text`. WhisperX adds `speaker: "SPEAKER_00"`; another
 * tool adds `speakerLabel`, with the names in a `speakers` map. A file with words and no segments is
 * grouped into sentences.
 */
export function readWhisperJson(source: JsonSource): Draft | undefined {
  const { value } = source;
  if (!isWhisper(value)) return undefined;
  const segments = listOf(fieldOf(value, 'segments'));
  const pieces = segments.length > 0 ? piecesOf(value, source.spansOf(['segments'])) : inWords(source);
  // Whisper counts seconds. Whole numbers too large for that are somebody else's milliseconds.
  if (guessTimes(pieces).unit === 'ms') return undefined;
  const made = makeCues(pieces, readSeconds);
  const duration = fromSeconds(fieldOf(value, 'duration'));
  return {
    format: isWhisperX(value, segments) ? 'whisperx-json' : 'whisper-json',
    ...made,
    notices: [
      ...made.notices,
      ...setAsideUnlessRepeated(fieldOf(value, 'text'), made.cues),
      ...setAsideFields(value, ['text', 'segments', 'words', 'word_segments', 'speakers']),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: haveWordTimes([value, ...segments]) ? 'mixed' : 'none',
    ...(duration !== undefined && duration > 0 && { duration }),
  };
}

function isWhisper(value: unknown): boolean {
  const segments = fieldOf(value, 'segments');
  if (!Array.isArray(segments)) return isWordsOnly(value);
  if (segments.length === 0) return typeof fieldOf(value, 'text') === 'string';
  return segments.some(
    (segment) =>
      typeof fieldOf(segment, 'text') === 'string' && readSeconds(fieldOf(segment, 'start')) !== undefined,
  );
}

function isWordsOnly(value: unknown): boolean {
  const first = listOf(fieldOf(value, 'words'))[0];
  return typeof fieldOf(value, 'text') === 'string' && isObject(first) && 'word' in first && 'start' in first;
}

function isWhisperX(value: unknown, segments: readonly unknown[]): boolean {
  return (
    Array.isArray(fieldOf(value, 'word_segments')) ||
    segments.some((segment) => typeof fieldOf(segment, 'speaker') === 'string')
  );
}

function piecesOf(value: unknown, spans: readonly Span[]): JsonPiece[] {
  const names = fieldOf(value, 'speakers');
  return listOf(fieldOf(value, 'segments')).flatMap((segment, at): JsonPiece[] => {
    const text = textOf(fieldOf(segment, 'text'));
    if (text === undefined) return [];
    const speaker = labelOf(
      firstField(segment, ['speaker', 'speakerLabel', 'speaker_label', 'speaker_name']),
    );
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: (speaker === undefined ? undefined : labelOf(fieldOf(names, speaker))) ?? speaker,
        start: fieldOf(segment, 'start'),
        end: fieldOf(segment, 'end'),
        confidence: fieldOf(segment, 'confidence'),
      },
    ];
  });
}

function inWords(source: JsonSource): JsonPiece[] {
  return groupWords(timedWords(fieldOf(source.value, 'words'), source.spansOf(['words'])), readSeconds);
}
