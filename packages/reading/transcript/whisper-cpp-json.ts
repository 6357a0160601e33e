import { type JsonPiece, makeCues } from './json-cues.ts';
import { readMilliseconds } from './json-time.ts';
import { fieldAt, fieldOf, isObject, listOf, textOf } from './json-value.ts';
import { setAsideFields } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import type { Draft } from './transcript.ts';

/**
 * whisper.cpp: `transcription[]` with `offsets` in milliseconds, and the same times written out. Its
 * stereo mode names a side, `"0"`, `"1"` or `"?"`. What stands beside the list describes the program.
 */
export function readWhisperCppJson(source: JsonSource): Draft | undefined {
  const entries = fieldOf(source.value, 'transcription');
  if (!Array.isArray(entries) || !isWhisperCpp(source.value, entries)) return undefined;
  const spans = source.spansOf(['transcription']);
  const pieces = entries.flatMap((entry: unknown, at): JsonPiece[] => {
    const text = textOf(fieldOf(entry, 'text'));
    if (text === undefined) return [];
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: sideOf(fieldOf(entry, 'speaker')),
        start: timeOf(entry, 'from'),
        end: timeOf(entry, 'to'),
      },
    ];
  });
  const made = makeCues(pieces, readMilliseconds);
  const hasWords = entries.some((entry) =>
    listOf(fieldOf(entry, 'tokens')).some((token) => fieldOf(token, 'offsets') !== undefined),
  );
  return {
    format: 'whisper-cpp-json',
    ...made,
    notices: [
      ...made.notices,
      ...setAsideFields(source.value, ['transcription', 'systeminfo', 'model', 'params', 'result']),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: hasWords ? 'mixed' : 'none',
  };
}

function isWhisperCpp(value: unknown, entries: readonly unknown[]): boolean {
  if (entries.length === 0) return isObject(value) && 'systeminfo' in value;
  return entries.some((entry) => isObject(entry) && ('offsets' in entry || 'timestamps' in entry));
}

function timeOf(entry: unknown, side: 'from' | 'to'): unknown {
  return fieldAt(entry, ['offsets', side]) ?? fieldAt(entry, ['timestamps', side]);
}

function sideOf(speaker: unknown): string | undefined {
  const side = textOf(speaker);
  if (side === undefined || side === '?') return undefined;
  return /^\d+$/u.test(side) ? `Speaker ${side}` : side;
}
