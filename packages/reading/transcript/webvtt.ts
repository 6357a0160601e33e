import type { Span } from '@crucible/core/session/utterance.ts';
import { type Milliseconds, milliseconds } from '@crucible/core/units.ts';
import type { SetAsidePart } from './notice.ts';
import type { Line } from './source.ts';

/**
 * WebVTT after the parsing algorithm of the W3C standard (https://www.w3.org/TR/webvtt1/#file-parsing):
 * the same cues in the same order. What the standard drops comes back as blocks with its words.
 */
export type VttCue = {
  readonly id: string;
  readonly start: Milliseconds;
  readonly end: Milliseconds;
  /** The payload as written, its lines joined by a line feed. */
  readonly text: string;
  readonly line: number;
  readonly span: Span;
};

/** A block without a cue: a note, a style, or words that the standard drops. */
export type VttBlock = {
  readonly part: SetAsidePart;
  readonly text: string;
  readonly line: number;
  readonly span: Span;
};

export type VttPiece = { readonly cue: VttCue } | { readonly block: VttBlock };

const stamp = String.raw`(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(String.raw`^[ \t\f]*${stamp}[ \t\f]*-->[ \t\f]*${stamp}(?!\d)`, 'u');

export function isVtt(lines: readonly Line[]): boolean {
  return /^WEBVTT(?:[ \t]|$)/u.test(lines[0]?.text ?? '');
}

/** The pieces of the file in its order. */
export function parseVtt(lines: readonly Line[]): VttPiece[] {
  const body = lines.map((line) => ({ ...line, text: line.text.replaceAll('\0', '\ufffd') }));
  const cursor: Cursor = { lines: body, at: 1, seenCue: false };
  const pieces = headerPieces(cursor);
  while (cursor.at < body.length) {
    if (body[cursor.at]?.text === '') cursor.at += 1;
    else pieces.push(...nextBlock(cursor));
  }
  return pieces;
}

type Cursor = { readonly lines: readonly Line[]; at: number; seenCue: boolean };

/** Up to the first empty line or the first arrow. */
function headerPieces(cursor: Cursor): VttPiece[] {
  const header: Line[] = [];
  const title = cursor.lines[0]?.text.slice('WEBVTT'.length).trim() ?? '';
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || line.text === '' || line.text.includes('-->')) break;
    header.push(line);
  }
  const span = cursor.lines[0]?.span ?? { start: 0, end: 0 };
  const pieces = title === '' ? [] : [{ block: { part: 'header' as const, text: title, line: 1, span } }];
  return header.length === 0 ? pieces : [...pieces, { block: blockOf(header, 'header') }];
}

type Timing = { readonly start: Milliseconds; readonly end: Milliseconds };
type Open = { id: readonly Line[]; timing: Timing | undefined; arrow: Line | undefined; buffer: Line[] };

/** The standard's "collect a WebVTT block", one line at a time. */
function nextBlock(cursor: Cursor): VttPiece[] {
  const open: Open = { id: [], timing: undefined, arrow: undefined, buffer: [] };
  for (let count = 1; cursor.at < cursor.lines.length; count++) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || line.text === '') break;
    if (line.text.includes('-->')) {
      if (!(count === 1 || (count === 2 && open.arrow === undefined))) break;
      takeTimings(open, line, cursor);
    } else {
      open.buffer.push(line);
    }
    cursor.at += 1;
  }
  return closed(open, cursor);
}

function takeTimings(open: Open, line: Line, cursor: Cursor): void {
  open.arrow = line;
  open.timing = readTiming(line.text);
  if (open.timing === undefined) return;
  open.id = open.buffer;
  open.buffer = [];
  cursor.seenCue = true;
}

function readTiming(text: string): Timing | undefined {
  const match = timing.exec(text);
  if (match === null) return undefined;
  const [, h1, m1, s1, f1, h2, m2, s2, f2] = match;
  return { start: timeOf(h1, m1, s1, f1), end: timeOf(h2, m2, s2, f2) };
}

function timeOf(
  ...[hours = '0', minutes = '0', seconds = '0', fraction = '']: (string | undefined)[]
): Milliseconds {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const time = whole * 1000 + Number(fraction.padEnd(3, '0'));
  return milliseconds(Math.min(time, Number.MAX_SAFE_INTEGER));
}

function closed({ id, timing, arrow, buffer }: Open, cursor: Cursor): VttPiece[] {
  const [first] = buffer;
  if (timing && arrow) {
    const from = id[0] ?? arrow;
    const to = buffer.at(-1) ?? arrow;
    const cue: VttCue = {
      id: textOf(id),
      ...timing,
      text: textOf(buffer),
      line: from.number,
      span: { start: from.span.start, end: to.span.end },
    };
    return [{ cue }];
  }
  if (arrow) {
    const lines = [...buffer, arrow].sort((a, b) => a.number - b.number);
    return [{ block: blockOf(lines, 'unreadable-cue') }];
  }
  if (first === undefined) return [];
  return [{ block: blockOf(buffer, partOf(first.text, cursor)) }];
}

function partOf(first: string, { seenCue }: Cursor): SetAsidePart {
  if (/^NOTE(?:[ \t]|$)/u.test(first)) return 'note';
  if (/^STYLE[ \t]*$/u.test(first) && !seenCue) return 'style';
  if (/^REGION[ \t]*$/u.test(first) && !seenCue) return 'region';
  return 'stray';
}

function blockOf(lines: readonly Line[], part: SetAsidePart): VttBlock {
  const span = { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
  return { part, text: textOf(lines), line: lines[0]?.number ?? 1, span };
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}
