import { countWords } from '../tokens.ts';
import { groupWords } from './group-words.ts';
import { guessTimes } from './guess-times.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readNumber } from './json-time.ts';
import { fieldAt, fieldOf, firstField, isObject, labelOf, listOf, textOf } from './json-value.ts';
import { setAsideFields, setAsideUnlessRepeated } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { haveWordTimes } from './timed-words.ts';
import type { Draft } from './transcript.ts';

type Path = readonly string[];

const wrappers: readonly Path[] = [
  [],
  ['data'],
  ['result'],
  ['results'],
  ['transcript'],
  ['transcription'],
  ['response'],
  ['recording'],
  ['meeting'],
];
const lists =
  'chunks segments utterances transcript transcription transcripts results sentences entries items captions cues lines data words'.split(
    ' ',
  );
const textKeys = [
  'text',
  'transcript',
  'content',
  'sentence',
  'caption',
  'line',
  'utterance',
  'word',
  'body',
];
const labelKeys = [
  ...['speaker', 'speaker_name', 'speakerName', 'speaker_label', 'speakerLabel', 'speaker_id', 'speakerId'],
  ...['participant', 'user', 'author', 'name', 'role'],
];
const startKeys = [
  ...[
    'start',
    'start_time',
    'startTime',
    'start_ms',
    'startMs',
    'begin',
    'from',
    'offset',
    'start_timestamp',
  ],
  ...['timestamp', 'time', 'ts'],
];
const endKeys = ['end', 'end_time', 'endTime', 'end_ms', 'endMs', 'to', 'end_timestamp'];

/**
 * Any list of objects with words and times or names: pieces with `timestamp: [a, b]`, captions with
 * `start` and `duration`, a home-made export. Whether numbers are seconds or milliseconds is guessed.
 */
export function readTimedJson(source: JsonSource): Draft | undefined {
  const path = findList(source.value);
  if (path === undefined) return undefined;
  const entries = listOf(fieldAt(source.value, path));
  const spans = source.spansOf(path);
  const pieces = entries.flatMap((entry, at): JsonPiece[] => {
    const text = wordsOf(entry);
    if (text === undefined) return [];
    const confidence = fieldOf(entry, 'confidence');
    return [{ entry: at, span: spans[at], text, label: nameOf(entry), confidence, ...timesOf(entry) }];
  });
  const times = guessTimes(pieces);
  const made = makeCues(isWordByWord(pieces) ? groupWords(pieces, times.read) : pieces, times.read);
  const owner = fieldAt(source.value, path.slice(0, -1));
  return {
    format: 'timed-json',
    ...made,
    notices: [
      ...made.notices,
      ...(times.unit !== undefined ? [{ kind: 'unit-guessed', unit: times.unit } as const] : []),
      ...(path.length > 0 ? setAsideUnlessRepeated(fieldOf(owner, 'text'), made.cues) : []),
      ...(path.length > 0 ? setAsideFields(owner, ['text', path.at(-1) ?? '']) : []),
      ...(path.length > 1 ? setAsideFields(source.value, path) : []),
    ],
    clock: made.timePrecision === 'none' ? 'none' : times.clock,
    wordTimes: haveWordTimes(entries) || isWordByWord(pieces) ? 'mixed' : 'none',
    ...(times.date !== undefined && { date: times.date }),
  };
}

function findList(value: unknown): Path | undefined {
  if (Array.isArray(value)) return isTalk(value) ? [] : undefined;
  for (const wrapper of wrappers) {
    const owner = fieldAt(value, wrapper);
    const key = lists.find((name) => isTalk(listOf(fieldOf(owner, name))));
    if (key !== undefined) return [...wrapper, key];
  }
  return undefined;
}

/** Half of the entries hold words, and half of these a time, or names that come back. */
function isTalk(entries: readonly unknown[]): boolean {
  const worded = entries.filter((entry) => isObject(entry) && wordsOf(entry) !== undefined);
  if (worded.length === 0 || worded.length * 2 < entries.length) return false;
  const timed = worded.filter((entry) => timesOf(entry).start !== undefined);
  if (timed.length * 2 >= worded.length) return true;
  const names = worded.flatMap((entry) => nameOf(entry) ?? []);
  return names.length * 2 >= worded.length && new Set(names).size < names.length;
}

function wordsOf(entry: unknown): string | undefined {
  const text = textOf(firstField(entry, textKeys));
  if (text !== undefined) return text;
  const words = listOf(fieldOf(entry, 'words')).flatMap((word) => textOf(firstField(word, textKeys)) ?? []);
  return textOf(words.join(' '));
}

function nameOf(entry: unknown): string | undefined {
  return labelOf(firstField(entry, labelKeys));
}

function timesOf(entry: unknown): Pick<JsonPiece, 'start' | 'end'> {
  const words = listOf(fieldOf(entry, 'words'));
  const start = firstField(entry, startKeys) ?? firstField(words[0], startKeys);
  if (Array.isArray(start)) return { start: start[0] ?? undefined, end: start[1] ?? undefined };
  if (isObject(start) && 'start' in start)
    return { start: fieldOf(start, 'start'), end: fieldOf(start, 'end') };
  const end = firstField(entry, endKeys) ?? firstField(words.at(-1), endKeys) ?? afterDuration(entry, start);
  return { start: flat(start), end: flat(end) };
}

/** Recall writes `{relative: 1.5, absolute: "..."}`. */
function flat(time: unknown): unknown {
  return isObject(time) ? fieldOf(time, 'relative') : time;
}

function afterDuration(entry: unknown, start: unknown): number | undefined {
  const [from, length] = [readNumber(start), readNumber(firstField(entry, ['duration', 'dur']))];
  return from === undefined || length === undefined ? undefined : from + length;
}

/** A list of single words: so many in a row that it is no list of short answers. */
function isWordByWord(pieces: readonly JsonPiece[]): boolean {
  const single = pieces.filter(({ text }) => countWords(text) <= 1).length;
  return pieces.length >= 10 && single >= 0.9 * pieces.length;
}
