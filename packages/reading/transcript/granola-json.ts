import type { Span } from '@crucible/core/session/utterance.ts';
import { countWords } from '../tokens.ts';
import { dayOf, readInstant } from './instant.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import type { ReadJsonTime } from './json-time.ts';
import { fieldAt, fieldOf, firstField, isObject, listOf, textOf } from './json-value.ts';
import type { Notice } from './notice.ts';
import { setAside, setAsideFields } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { fromSeconds } from './time.ts';
import type { Draft } from './transcript.ts';

/** One talk of the cache: its entries, where they lie, and what the cache knows of it. */
type Talk = {
  readonly path: readonly (string | number)[];
  readonly entries: readonly unknown[];
  readonly document?: unknown;
};

/**
 * Granola keeps all talks in one cache, itself JSON inside a JSON string: `state.transcripts[id]` are
 * entries that say only which side of the call they came from. `microphone` is the owner of the
 * recording, `system` everybody else; in one room everything is `microphone`. Times are wall clock.
 */
export function readGranolaJson(source: JsonSource): Draft | undefined {
  const talks = talksIn(source.value).filter(({ entries }) => isGranola(entries));
  const words = talks.map(({ entries }) => wordsOf(entries));
  const most = words.reduce((best, count) => Math.max(best, count), 0);
  const talk = talks[words.indexOf(most)];
  if (talk === undefined) return undefined;
  const others = talks.filter((other) => other !== talk);
  const spans = source.spansOf(talk.path);
  const made = makeCues(piecesOf(talk.entries, spans), makeClock(talk.entries));
  const isOneRoom = made.cues.length > 0 && made.cues.every(({ label }) => label === 'microphone');
  const instant = readInstant(fieldOf(talk.document, 'created_at')) ?? firstInstant(talk.entries);
  const date = instant === undefined ? undefined : dayOf(instant);
  return {
    format: 'granola-json',
    ...made,
    notices: [
      ...made.notices,
      ...(isOneRoom ? [{ kind: 'one-room-many-voices', label: 'microphone' } as const] : []),
      ...notFinal(talk.entries),
      ...setAsideFields(talk.document, [...unused(talk.document), 'created_at', 'updated_at']),
      ...others.flatMap(({ entries }) => setAside('stray', linesOf(entries))),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'wall',
    wordTimes: 'none',
    ...(date !== undefined && { date }),
    ...(isOneRoom && { kinds: { microphone: 'room' } }),
  };
}

/** The same notes up to three times: as plain text, Markdown and the editor's tree. */
function unused(document: unknown): string[] {
  if (textOf(fieldOf(document, 'notes_plain')) !== undefined) return ['notes', 'notes_markdown'];
  return textOf(fieldOf(document, 'notes_markdown')) === undefined ? [] : ['notes'];
}

function talksIn(value: unknown): Talk[] {
  if (Array.isArray(value)) return [{ path: [], entries: value }];
  const cached = fieldOf(value, 'cache');
  const cache = typeof cached === 'string' ? parsed(cached) : cached;
  const [state, prefix] =
    cache === undefined ? [fieldOf(value, 'state'), []] : [fieldOf(cache, 'state'), ['cache']];
  const transcripts = fieldOf(state, 'transcripts');
  if (!isObject(transcripts)) {
    return [{ path: ['transcript'], entries: listOf(fieldOf(value, 'transcript')), document: value }];
  }
  return Object.keys(transcripts).map((id) => ({
    path: [...prefix, 'state', 'transcripts', id],
    entries: listOf(transcripts[id]),
    document: fieldAt(state, ['documents', id]),
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isGranola(entries: readonly unknown[]): boolean {
  return entries.some(
    (entry) =>
      ['microphone', 'system'].includes(String(textOf(fieldOf(entry, 'source')))) &&
      isObject(entry) &&
      'text' in entry,
  );
}

function isFinal(entry: unknown): boolean {
  return fieldOf(entry, 'is_final') !== false;
}

function piecesOf(entries: readonly unknown[], spans: readonly Span[]): JsonPiece[] {
  return entries.flatMap((entry, at): JsonPiece[] => {
    const text = textOf(fieldOf(entry, 'text'));
    if (text === undefined || !isFinal(entry)) return [];
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: textOf(fieldOf(entry, 'source')),
        id: textOf(fieldOf(entry, 'id')),
        start: fieldOf(entry, 'start_timestamp'),
        end: fieldOf(entry, 'end_timestamp'),
      },
    ];
  });
}

/** Counts from the earliest start, since the two sides of a call are not written in one order. */
function makeClock(entries: readonly unknown[]): ReadJsonTime {
  const first = firstInstant(entries) ?? 0;
  return (value) => {
    const instant = readInstant(value);
    return instant === undefined ? undefined : fromSeconds((instant - first) / 1000);
  };
}

function firstInstant(entries: readonly unknown[]): number | undefined {
  return entries.filter(isFinal).reduce<number | undefined>((first, entry) => {
    const instant = readInstant(firstField(entry, ['start_timestamp']));
    return instant === undefined || (first !== undefined && first <= instant) ? first : instant;
  }, undefined);
}

function notFinal(entries: readonly unknown[]): Notice[] {
  return entries.flatMap((entry, at) =>
    isFinal(entry) ? [] : setAside('not-final', textOf(fieldOf(entry, 'text')) ?? '', at + 1),
  );
}

function linesOf(entries: readonly unknown[]): string {
  return entries.flatMap((entry) => textOf(fieldOf(entry, 'text')) ?? []).join('\n');
}

function wordsOf(entries: readonly unknown[]): number {
  return entries
    .filter(isFinal)
    .reduce<number>((sum, entry) => sum + countWords(textOf(fieldOf(entry, 'text')) ?? ''), 0);
}
