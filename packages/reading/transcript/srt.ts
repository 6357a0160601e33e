import { type Milliseconds, milliseconds } from '@crucible/core/units.ts';
import { decodeHTML } from 'entities';
import { type Caption, captionCues } from './caption-cues.ts';
import type { Notice } from './notice.ts';
import type { Line, TextSource } from './source.ts';
import type { Draft } from './transcript.ts';
import { isWallClock } from './wall-clock.ts';
import { isVtt } from './webvtt.ts';

/**
 * SubRip: a number, `HH:MM:SS,mmm --> HH:MM:SS,mmm`, text. Numbers may be missing or begin again,
 * decimals may follow a full stop, and an empty line inside a caption does not end it. WebVTT without
 * its first line and YouTube's `.sbv` (a comma for the arrow) are read here too.
 */
export function readSrt(source: TextSource): Draft | undefined {
  const { lines } = source;
  const at = lines.flatMap(({ text }, index) => (timing.test(text) ? [index] : []));
  const arrows = lines.filter(({ text }) => text.includes('-->')).length;
  if (at.length === 0 || at.length < 0.8 * arrows || (isVtt(lines) && at.length < arrows)) return undefined;
  const captions = at.map((index, nth) => captionAt(lines, index, at[nth + 1]));
  const read = captionCues(captions.map(({ caption }) => caption));
  return {
    format: 'srt',
    cues: read,
    notices: [...headerNotices(lines.slice(0, captions[0]?.from))],
    timePrecision: captions.every(({ caption }) => isWhole(caption)) ? 's' : 'ms',
    hasEnds: true,
    clock: isWallClock(captions[0]?.caption.start) ? 'wall' : 'elapsed',
    wordTimes: 'none',
  };
}

const stamp = String.raw`(?:(\d{1,3}):)?(\d{1,2}):([0-5]\d)[.,](\d{1,3})`;
const timing = new RegExp(String.raw`^\s*${stamp}\s*(?:-->|,)\s*${stamp}(?:\s.*)?$`, 'u');

/** The caption whose times stand on line `index`; `next` is the line of the next one's times. */
function captionAt(
  lines: readonly Line[],
  index: number,
  next: number | undefined,
): { readonly caption: Caption; readonly from: number } {
  const from = index - (numberBefore(lines, index) ? 1 : 0);
  const end = next === undefined ? lines.length : next - (numberBefore(lines, next) ? 1 : 0);
  const body = lines.slice(index + 1, end);
  const last = body.findLast(({ text }) => text.trim() !== '') ?? lines[index];
  const [, h1, m1, s1, f1, h2, m2, s2, f2] = timing.exec(lines[index]?.text ?? '') ?? [];
  const caption = {
    ...(from < index && { id: (lines[from]?.text ?? '').trim() }),
    start: timeOf([h1, m1, s1], f1),
    end: timeOf([h2, m2, s2], f2),
    lines: body.map(({ text }) => withoutMarkup(text)),
    line: lines[from]?.number ?? 1,
    span: { start: lines[from]?.span.start ?? 0, end: last?.span.end ?? 0 },
  };
  return { caption, from };
}

/** A number on the line above the times names the caption, unless it stands under other words. */
function numberBefore(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 2]?.text.trim() ?? '';
  return /^\ufeff?\s*\d+\s*$/u.test(lines[index - 1]?.text ?? '') && (above === '' || index < 2);
}

function timeOf(parts: readonly (string | undefined)[], fraction: string | undefined): Milliseconds {
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0);
  return milliseconds(seconds * 1000 + Number((fraction ?? '').padEnd(3, '0')));
}

function withoutMarkup(text: string): string {
  return decodeHTML(text.replace(/<\/?(?:[ibus]|font[^<>]{0,80})>|\{\\[^{}]{0,40}\}/giu, ''));
}

function isWhole({ start, end }: Caption): boolean {
  return start % 1000 === 0 && end % 1000 === 0;
}

function headerNotices(lines: readonly Line[]): Notice[] {
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, number }) => ({ kind: 'set-aside', part: 'header', text: text.trim(), line: number }));
}
