import { namesAmong } from './names-among.ts';
import type { Line, TextSource } from './source.ts';
import { readLength, stampPattern } from './stamp.ts';
import { teamsEvent } from './teams-event.ts';
import { readTime, type WrittenTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, folded, type Piece } from './turns.ts';
import { dateOf } from './written-date.ts';

/**
 * The Word document that Teams makes of a transcript, or its text. New: a title with the date, a
 * length, `NAME   M:SS` above the words. Old: `T --> T`, a line with the name, the words.
 */
export function readTeamsDocument(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const isRanged = source.carrier !== 'text' || !/^\s*(?:\d+|WEBVTT.*)\s*$/u.test(lines[0]?.text ?? '');
  if (isRanged && lines.filter(isRange).length > 0) return readOld(lines);
  return readNew(lines, source.carrier);
}

const title = /-(\d{4})(\d{2})(\d{2})_\d{4,6}(?:UTC)?-\s*\p{L}/u;
const header = new RegExp(
  String.raw`^(\S(?:.{0,98}\S)?)( {3,}|[\s]{2,}|\t|\u00a0+| )(${stampPattern})\s*$`,
  'u',
);
const oldStamp = String.raw`\d{1,3}:\d{1,2}:\d{1,2}(?:\.\d{1,7})?`;
const range = new RegExp(String.raw`^\s*(${oldStamp})\s*-->\s*(${oldStamp})\s*$`, 'u');

function readNew(lines: readonly Line[], carrier: TextSource['carrier']): Draft | undefined {
  const titled = lines.slice(0, 10).find(({ text }) => title.test(text));
  const isSigned = titled !== undefined || lines.some(({ text }) => teamsEvent.test(text));
  const heads = lines.map(({ text }) => header.exec(text));
  const wide = heads.filter((head) => head !== null && head[2] !== ' ').length;
  const threes = heads.filter((head) => head?.[2] === '   ').length;
  if (!isSigned && (carrier === 'html' || threes < 2 || threes < wide)) return undefined;
  const names = wide > 0 ? undefined : namesAmong(heads.flatMap((head) => head?.[1] ?? []));
  const pieces = lines.map((line, at): Piece => {
    const head = heads[at];
    const start = readTime(head?.[3] ?? '');
    const isHead = head && (names === undefined ? head[2] !== ' ' : names.has(head[1] ?? ''));
    if (isHead && start !== undefined)
      return { kind: 'turn', line, label: folded(head[1] ?? ''), start, text: '' };
    if (teamsEvent.test(line.text)) return { kind: 'aside', line, part: 'event' };
    return { kind: 'text', line, text: line.text };
  });
  if (!pieces.some(({ kind }) => kind === 'turn')) return undefined;
  return draftOfTurns('teams-document', pieces, factsOf(lines, titled));
}

function factsOf(lines: readonly Line[], titled: Line | undefined): Pick<Draft, 'date' | 'duration'> {
  const [, year, month, day] = title.exec(titled?.text ?? '') ?? [];
  const date = dateOf(year, Number(month ?? 0), day);
  const duration = lines
    .slice(0, 6)
    .map(({ text }) => readLength(text))
    .find((length) => length !== undefined);
  return { ...(date !== undefined && { date }), ...(duration !== undefined && { duration }) };
}

function isRange({ text }: Line): boolean {
  return range.test(text);
}

/** The line after the times is the name; a block with words only has none. */
function readOld(lines: readonly Line[]): Draft | undefined {
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const match = range.exec(line.text);
    const below = lines[at + 1];
    const isNamed =
      below !== undefined && !isRange(below) && lines[at + 2] && !isRange(lines[at + 2] ?? below);
    if (match === null) pieces.push(pieceOf(line));
    else {
      const [, start = '', end = ''] = match;
      const times = { start: readOldTime(start), end: readOldTime(end) };
      const label = isNamed ? folded(below.text) : undefined;
      pieces.push({ kind: 'turn', line, label, ...times, text: '' });
      if (isNamed) at += 1;
    }
  }
  return draftOfTurns('teams-document', pieces);
}

function pieceOf(line: Line): Piece {
  if (teamsEvent.test(line.text)) return { kind: 'aside', line, part: 'event' };
  return { kind: 'text', line, text: line.text };
}

/** Figures without leading zeros: `0:0:1.450`. */
function readOldTime(text: string): WrittenTime | undefined {
  return readTime(text.replace(/(?<!\d)\d(?=:|\.|$)/gu, '0$&'));
}
