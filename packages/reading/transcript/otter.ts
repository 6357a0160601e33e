import { namesAmong } from './names-among.ts';
import type { Line, TextSource } from './source.ts';
import { stampPattern } from './stamp.ts';
import { readTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, type Piece } from './turns.ts';

/**
 * Otter as text or Word document: `NAME  M:SS` with two spaces, paragraphs below, a footer. Names or
 * times may be switched off at export, and what people publish is often the same in Markdown:
 * `**NAME** [M:SS]`. One cue for each header, so that a turn keeps its paragraphs.
 */
export function readOtter(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const isSigned = lines.some(({ text }) => footer.test(text));
  const pieces = lines.map((line) => readPiece(line, { isSigned }));
  const turns = pieces.filter(({ kind }) => kind === 'turn').length;
  if (turns >= 2 || (isSigned && turns > 0)) return draftOfTurns('otter', pieces);
  return isSigned ? withoutTimes(source.lines) : undefined;
}

const footer = /^\s*Transcribed by https?:\/\/otter\.ai\/?\s*$/iu;
const named = new RegExp(String.raw`^(\S(?:.{0,98}[^\s?!,;:])?)(?:\s{2,}|\t)(${stampPattern})\s*$`, 'u');
const marked = new RegExp(String.raw`^\*\*([^*]{1,100})\*\*\s+[[(]?(${stampPattern})[\])]?\s*$`, 'u');
const timed = new RegExp(String.raw`^(${stampPattern})\s*$`, 'u');

function readPiece(line: Line, { isSigned }: { readonly isSigned: boolean }): Piece {
  if (footer.test(line.text)) return { kind: 'aside', line, part: 'footer' };
  const match = marked.exec(line.text) ?? named.exec(line.text);
  const start = readTime(match?.[2] ?? (isSigned ? timed.exec(line.text)?.[1] : undefined) ?? '');
  if (start === undefined) return { kind: 'text', line, text: line.text };
  return { kind: 'turn', line, label: match?.[1]?.trim(), start, text: '' };
}

/** A name alone above each paragraph: the first line of a block that has more lines. */
function withoutTimes(lines: readonly Line[]): Draft | undefined {
  const isBlank = (at: number): boolean => (lines[at]?.text ?? '').trim() === '';
  const opensBlock = lines.map((_, at) => !isBlank(at) && isBlank(at - 1) && !isBlank(at + 1));
  const names = namesAmong(lines.filter((_, at) => opensBlock[at]).map(({ text }) => text.trim()));
  const pieces = lines.flatMap((line, at): Piece[] => {
    const label = line.text.trim();
    if (label === '') return [];
    if (footer.test(label)) return [{ kind: 'aside', line, part: 'footer' }];
    if (opensBlock[at] && names.has(label)) return [{ kind: 'turn', line, label, text: '' }];
    return [{ kind: 'text', line, text: line.text }];
  });
  return pieces.some(({ kind }) => kind === 'turn') ? draftOfTurns('otter', pieces) : undefined;
}
