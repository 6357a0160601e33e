import type { SpeakerKind } from '@crucible/core/session/utterance.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readWritten } from './json-time.ts';
import { fieldOf, isObject, type JsonObject, listOf, textOf } from './json-value.ts';
import type { Notice } from './notice.ts';
import { setAside, setAsideFields } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import type { Draft } from './transcript.ts';

/**
 * Teams and SharePoint: `{entries: [...], events: [...]}`, a name and offsets with seven decimals for
 * each entry, and whether somebody edited it. A confidence of 0 means that it is not known.
 */
export function readTeamsJson(source: JsonSource): Draft | undefined {
  const { value } = source;
  const entries = fieldOf(value, 'entries');
  if (!Array.isArray(entries) || !isTeams(value, entries)) return undefined;
  const spans = source.spansOf(['entries']);
  const pieces = entries.flatMap((entry: unknown, at): JsonPiece[] => {
    const text = textOf(fieldOf(entry, 'text'));
    if (text === undefined) return [];
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: textOf(fieldOf(entry, 'speakerDisplayName')),
        id: textOf(fieldOf(entry, 'id')),
        start: fieldOf(entry, 'startOffset'),
        end: fieldOf(entry, 'endOffset'),
        confidence: fieldOf(entry, 'confidence'),
        isEdited: fieldOf(entry, 'hasBeenEdited') === true,
      },
    ];
  });
  const made = makeCues(pieces, readWritten);
  return {
    format: 'teams-json',
    ...made,
    notices: [
      ...made.notices,
      ...eventNotices(fieldOf(value, 'events')),
      ...setAsideFields(value, ['entries', 'events']),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: 'none',
    kinds: roomsIn(entries),
  };
}

function isTeams(value: unknown, entries: readonly unknown[]): boolean {
  if (entries.length === 0) return Array.isArray(fieldOf(value, 'events'));
  return entries.some(
    (entry) => isObject(entry) && ('speakerDisplayName' in entry || 'startOffset' in entry),
  );
}

/**
 * A name is a room's when the room system itself speaks under it, or when several voices of the room
 * share it.
 */
function roomsIn(entries: readonly unknown[]): Readonly<Record<string, SpeakerKind>> {
  const voices = new Map<string, Set<string>>();
  // No prototype, so that a name such as "constructor" finds nothing.
  const kinds: Record<string, SpeakerKind> = Object.create(null);
  for (const entry of entries) {
    const label = textOf(fieldOf(entry, 'speakerDisplayName'));
    const room = textOf(fieldOf(entry, 'roomId'));
    if (label === undefined || room === undefined) continue;
    const voice = textOf(fieldOf(entry, 'speakerId')) ?? room;
    const known = (voices.get(label) ?? new Set<string>()).add(voice);
    voices.set(label, known);
    if (voice === room || known.size > 1) kinds[label] = 'room';
  }
  return kinds;
}

function eventNotices(events: unknown): Notice[] {
  return listOf(events).flatMap((event, at) =>
    isObject(event) ? setAside('event', eventWords(event), at + 1) : [],
  );
}

function eventWords(event: JsonObject): string {
  return Object.keys(event)
    .filter((key) => !/id$|offset$|time$|url$/iu.test(key))
    .flatMap((key) => textOf(event[key]) ?? [])
    .join(' ');
}
