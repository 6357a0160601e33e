import type { Span } from '@crucible/core/session/utterance.ts';
import type { JsonPiece } from './json-cues.ts';
import { fieldOf, firstField, labelOf, listOf, textOf } from './json-value.ts';

/** The words of a recogniser, each with its times, as pieces that are still to be grouped. */
export function timedWords(words: unknown, spans: readonly Span[]): JsonPiece[] {
  return listOf(words).flatMap((word, at): JsonPiece[] => {
    const text = textOf(firstField(word, ['punctuated_word', 'word', 'text']));
    if (text === undefined) return [];
    return [
      {
        entry: at,
        span: spans[at],
        text,
        label: labelOf(fieldOf(word, 'speaker')),
        start: fieldOf(word, 'start'),
        end: fieldOf(word, 'end'),
        confidence: fieldOf(word, 'confidence'),
      },
    ];
  });
}

/** Do the entries carry words that have times of their own? */
export function haveWordTimes(entries: readonly unknown[]): boolean {
  return entries.some((entry) =>
    listOf(fieldOf(entry, 'words')).some((word) => typeof fieldOf(word, 'start') === 'number'),
  );
}
