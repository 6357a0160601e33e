import { type Milliseconds, milliseconds } from '@crucible/core/units.ts';
import type { Line, TextSource } from './source.ts';
import { readTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, type Piece } from './turns.ts';
import { fromWallClock, noon } from './wall-clock.ts';

/**
 * Zoom's saved captions (`meeting_saved_closed_caption.txt`): `[NAME] HH:MM:SS`, the words below. The
 * times are a wall clock's; they are counted from the first, over midnight too.
 */
export function readZoomCaptions(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const pieces = lines.map(readPiece);
  const turns = pieces.filter((piece) => piece.kind === 'turn');
  const isOpened = lines[0] !== undefined && header.test(lines[0].text);
  if (turns.length === 0 || !isOpened || turns.length < pieces.length / 10) return undefined;
  return fromWallClock(draftOfTurns('zoom-captions', pieces, { clock: 'wall' }));
}

const header = /^\s*\[(.{1,100}?)\]\s+(\d{1,2}:\d{2}:\d{2})(?:\s*([AP])M)?\s*$/iu;

function readPiece(line: Line): Piece {
  const match = header.exec(line.text);
  const time = readTime(match?.[2] ?? '');
  if (match === null || time === undefined) return { kind: 'text', line, text: line.text };
  const [, label = '', , half] = match;
  const start = { ...time, at: half === undefined ? time.at : inDay(time.at, half.toLowerCase()) };
  return { kind: 'turn', line, label: label.trim(), start, text: '' };
}

function inDay(at: number, half: string): Milliseconds {
  return milliseconds((at % noon) + (half === 'p' ? noon : 0));
}
