import { groupWords } from './group-words.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readMilliseconds } from './json-time.ts';
import { fieldOf, isObject, labelOf, listOf, textOf } from './json-value.ts';
import { setAsideFields, setAsideUnlessRepeated } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { fromSeconds } from './time.ts';
import { haveWordTimes, timedWords } from './timed-words.ts';
import type { Draft } from './transcript.ts';

/** What the service writes beside the talk; one of them tells its files from others of the same shape. */
const signature = ['audio_duration', 'acoustic_model', 'language_model', 'speech_model', 'audio_url'];
/** The talk, and the two lists that are asked for separately. */
const lists = ['utterances', 'sentences', 'paragraphs'];

/**
 * AssemblyAI: times in milliseconds, but the whole length in seconds; speakers are letters. Without
 * speaker labels there are only single words.
 */
export function readAssemblyaiJson(source: JsonSource): Draft | undefined {
  const { value } = source;
  if (!isObject(value) || !signature.some((key) => Object.hasOwn(value, key))) return undefined;
  const key = lists.find((name) => listOf(value[name]).length > 0);
  if (key === undefined && !Array.isArray(fieldOf(value, 'words'))) return undefined;
  const entries = key === undefined ? [] : listOf(value[key]);
  const pieces = key === undefined ? inWords(source) : piecesOf(entries, source.spansOf([key]));
  const isSplit = new Set(entries.map((entry) => fieldOf(entry, 'channel')).filter(isChannel)).size > 1;
  const made = makeCues(pieces, readMilliseconds);
  const duration = fromSeconds(fieldOf(value, 'audio_duration'));
  const hasWords = haveWordTimes([value, ...entries]);
  return {
    format: 'assemblyai-json',
    ...made,
    notices: [
      ...made.notices,
      ...setAsideUnlessRepeated(fieldOf(value, 'text'), made.cues),
      ...setAsideFields(value, ['text', 'words', 'audio_url', ...lists, ...settings(value)]),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: hasWords ? (isSplit ? 'per-channel' : 'mixed') : 'none',
    ...(duration !== undefined && duration > 0 && { duration }),
  };
}

function isChannel(channel: unknown): boolean {
  return typeof channel === 'string' || typeof channel === 'number';
}

/** `auto_highlights`, `summary_type` and the like name what was asked for. */
function settings(value: object): string[] {
  return Object.keys(value).filter((key) => /_(?:type|model|id|url|status)$/u.test(key));
}

function piecesOf(entries: readonly unknown[], spans: ReturnType<JsonSource['spansOf']>): JsonPiece[] {
  return entries.flatMap((entry, at): JsonPiece[] => {
    const text = textOf(fieldOf(entry, 'text'));
    if (text === undefined) return [];
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: labelOf(fieldOf(entry, 'speaker')),
        start: fieldOf(entry, 'start'),
        end: fieldOf(entry, 'end'),
        confidence: fieldOf(entry, 'confidence'),
      },
    ];
  });
}

function inWords(source: JsonSource): JsonPiece[] {
  const words = timedWords(fieldOf(source.value, 'words'), source.spansOf(['words']));
  return groupWords(words, readMilliseconds);
}
