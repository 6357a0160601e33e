import type { Line, TextSource } from './source.ts';
import { stampPattern } from './stamp.ts';
import { readTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, type Piece } from './turns.ts';

/** Webex as text: `M:SS : NAME : text`, one line for each piece. */
export function readWebexText(source: TextSource): Draft | undefined {
  const pieces = source.lines.filter(({ text }) => text.trim() !== '').map(readPiece);
  const turns = pieces.filter(({ kind }) => kind === 'turn').length;
  return turns === 0 || turns < pieces.length / 2 ? undefined : draftOfTurns('webex-text', pieces);
}

const turn = new RegExp(String.raw`^\s*(${stampPattern})\s+:\s+(\S[^:]{0,99}?)?\s*:(?:\s+(.*))?$`, 'u');

function readPiece(line: Line): Piece {
  const match = turn.exec(line.text);
  const start = readTime(match?.[1] ?? '');
  if (match === null || start === undefined) return { kind: 'text', line, text: line.text };
  const [, , label, text = ''] = match;
  return { kind: 'turn', line, label, start, text };
}
