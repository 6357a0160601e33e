import type { JsonPiece } from './json-cues.ts';
import { type ReadJsonTime, readNumber } from './json-time.ts';

/** Two lines of one voice are apart by at least this pause. */
const pause = 1000;
const sentenceEnd = /[.?!…]["'”’)\]]*$/u;

/** Single words with times as pieces: a sentence, or what one voice says between two pauses. */
export function groupWords(words: readonly JsonPiece[], readTime: ReadJsonTime): JsonPiece[] {
  const groups: JsonPiece[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && !isApart(last, word, readTime)) group.push(word);
    else groups.push([word]);
  }
  return groups.map(joined);
}

function isApart(last: JsonPiece, next: JsonPiece, readTime: ReadJsonTime): boolean {
  if (last.label !== next.label) return true;
  if (!/[\p{L}\p{N}]/u.test(next.text)) return false;
  if (sentenceEnd.test(last.text)) return true;
  const [end, start] = [readTime(last.end), readTime(next.start)];
  return end !== undefined && start !== undefined && start - end >= pause;
}

function joined(words: readonly JsonPiece[]): JsonPiece {
  const [first, last] = [words[0], words.at(-1)];
  const span = first?.span && last?.span && { start: first.span.start, end: last.span.end };
  return {
    entry: first?.entry ?? 0,
    span,
    label: first?.label,
    text: words.map(({ text }) => text).join(' '),
    start: words.find(({ start }) => start !== undefined)?.start,
    end: words.findLast(({ end }) => end !== undefined)?.end,
    confidence: meanConfidence(words),
  };
}

function meanConfidence(words: readonly JsonPiece[]): number | undefined {
  const known = words.flatMap(({ confidence }) => {
    const number = readNumber(confidence);
    return number !== undefined && number > 0 && number <= 1 ? [number] : [];
  });
  if (known.length === 0) return undefined;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.round(mean * 1e4) / 1e4;
}
