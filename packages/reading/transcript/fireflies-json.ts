import type { Milliseconds } from '@crucible/core/units.ts';
import { dayOf, readInstant } from './instant.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readNumber, readSeconds } from './json-time.ts';
import { fieldAt, fieldOf, firstField, isObject, labelOf, listOf, textOf } from './json-value.ts';
import type { Notice } from './notice.ts';
import { setAside, setAsideFields } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { fromSeconds } from './time.ts';
import type { Draft } from './transcript.ts';

/** The answer of the API may stand around the transcript. */
const wrappers: readonly (readonly (string | number)[])[] = [
  [],
  ['data', 'transcript'],
  ['transcript'],
  ['data'],
  ['data', 'transcripts', 0],
  [0],
];

/**
 * Fireflies: `sentences[]` with times in seconds (typed as text in the schema, numbers in practice).
 * `text` may have been edited by hand; `raw_text` is what was heard. `duration` is in minutes.
 */
export function readFirefliesJson(source: JsonSource): Draft | undefined {
  const path = wrappers.find((wrapper) => isFireflies(fieldAt(source.value, wrapper)));
  if (path === undefined) return undefined;
  const transcript = fieldAt(source.value, path);
  const sentences = listOf(fieldOf(transcript, 'sentences'));
  const made = makeCues(piecesOf(sentences, source.spansOf([...path, 'sentences'])), readSeconds);
  const instant = readInstant(firstField(transcript, ['date', 'dateString']));
  const date = instant === undefined ? undefined : dayOf(instant);
  const duration = fromMinutes(fieldOf(transcript, 'duration'));
  const attendees = attendeesOf(transcript);
  return {
    format: 'fireflies-json',
    ...made,
    notices: [
      ...made.notices,
      ...deletedWords(sentences),
      ...otherTalks(source.value, path),
      ...setAsideFields(transcript, ['sentences', 'date']),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: 'none',
    ...(date !== undefined && { date }),
    ...(duration !== undefined && { duration }),
    ...(attendees.length > 0 && { attendees }),
  };
}

function isFireflies(transcript: unknown): boolean {
  const sentences = fieldOf(transcript, 'sentences');
  if (!Array.isArray(sentences)) return false;
  if (sentences.length === 0) return isObject(transcript) && 'transcript_url' in transcript;
  return sentences.some(
    (sentence) =>
      isObject(sentence) && 'text' in sentence && ('raw_text' in sentence || 'speaker_name' in sentence),
  );
}

function piecesOf(sentences: readonly unknown[], spans: ReturnType<JsonSource['spansOf']>): JsonPiece[] {
  const hasNames = sentences.some((sentence) => textOf(fieldOf(sentence, 'speaker_name')) !== undefined);
  return sentences.flatMap((sentence, at): JsonPiece[] => {
    const text = textOf(fieldOf(sentence, 'text'));
    if (text === undefined) return [];
    const heard = textOf(fieldOf(sentence, 'raw_text'));
    const isEdited = heard !== undefined && heard !== text;
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: hasNames
          ? textOf(fieldOf(sentence, 'speaker_name'))
          : labelOf(readNumber(fieldOf(sentence, 'speaker_id'))),
        start: fieldOf(sentence, 'start_time'),
        end: fieldOf(sentence, 'end_time'),
        isEdited,
        asHeard: isEdited ? heard : undefined,
      },
    ];
  });
}

/** A sentence that was emptied by hand was still said. */
function deletedWords(sentences: readonly unknown[]): Notice[] {
  return sentences.flatMap((sentence, at) =>
    textOf(fieldOf(sentence, 'text')) === undefined
      ? setAside('stray', textOf(fieldOf(sentence, 'raw_text')) ?? '', at + 1)
      : [],
  );
}

/** A list of several transcripts: the first is read, and the words of the others are kept. */
function otherTalks(value: unknown, path: readonly (string | number)[]): Notice[] {
  if (typeof path.at(-1) !== 'number') return [];
  const [, ...others] = listOf(fieldAt(value, path.slice(0, -1)));
  return others.flatMap((other) => {
    const said = listOf(fieldOf(other, 'sentences')).flatMap((one) => textOf(fieldOf(one, 'text')) ?? []);
    return setAside('stray', said.join('\n'));
  });
}

function fromMinutes(value: unknown): Milliseconds | undefined {
  const minutes = readNumber(value);
  return minutes === undefined || minutes === 0 ? undefined : fromSeconds(minutes * 60);
}

function attendeesOf(transcript: unknown): string[] {
  const named = listOf(fieldOf(transcript, 'meeting_attendees')).flatMap(
    (attendee) => textOf(firstField(attendee, ['displayName', 'name', 'email'])) ?? [],
  );
  if (named.length > 0) return named;
  return listOf(fieldOf(transcript, 'participants')).flatMap((participant) => textOf(participant) ?? []);
}
