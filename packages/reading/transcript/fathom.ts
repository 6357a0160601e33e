import { milliseconds } from '@crucible/core/units.ts';
import type { Line, TextSource } from './source.ts';
import { stampPattern } from './stamp.ts';
import { readTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, folded, type Piece } from './turns.ts';
import { readDate } from './written-date.ts';

/**
 * Fathom's transcript, pasted or downloaded: a title, `VIEW RECORDING - N mins`, then `M:SS - NAME
 * (Company)` with the words indented below. From a web page or RTF the time is a link, `@M:SS`.
 */
export function readFathom(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const banner = lines.find(({ text }) => fathomBanner.test(text));
  const pieces = lines.map(readPiece);
  const turns = pieces.filter(({ kind }) => kind === 'turn').length;
  const heads = pieces.filter(({ kind }, at) => kind === 'turn' && pieces[at + 1]?.kind === 'text').length;
  if (banner === undefined ? heads < 2 || heads < turns / 2 : turns === 0) return undefined;
  const minutes = fathomBanner.exec(banner?.text ?? '')?.[1];
  const date = readDate(lines[0]?.text ?? '');
  return draftOfTurns('fathom', pieces, {
    ...(minutes !== undefined && { duration: milliseconds(Number(minutes) * 60_000) }),
    ...(date !== undefined && { date }),
  });
}

export const fathomBanner = /\bVIEW RECORDING\b[^\d]{0,5}(\d{1,4}) mins?\b/u;
const header = new RegExp(
  String.raw`^\s*(?:\*\*)?\[?@?(${stampPattern})(?:\]\([^)]*\))?\s+-(?:\s+(.{0,120}))?$`,
  'u',
);
const annotation = /^\s*[A-Z][A-Z ]{3,30}\b[^a-z]{0,3}.*\bWATCH: ?http/u;
const rule = /^\s*-{3,}\s*$/u;

function readPiece(line: Line): Piece {
  const match = header.exec(line.text);
  const start = readTime(match?.[1] ?? '');
  if (match !== null && start !== undefined) {
    const label = folded((match[2] ?? '').replaceAll('**', ''));
    return { kind: 'turn', line, label: label === '' ? undefined : label, start, text: '' };
  }
  if (annotation.test(line.text)) return { kind: 'aside', line, part: 'annotation' };
  if (rule.test(line.text)) return { kind: 'aside', line, part: 'header' };
  return { kind: 'text', line, text: line.text };
}
