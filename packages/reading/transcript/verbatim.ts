import { readColumns } from './columns.ts';
import { type LabelledLine, readLabelledLine } from './labelled-line.ts';
import { labelsOf } from './labels-of.ts';
import type { NamePrefix } from './name-prefix.ts';
import { preambleLength } from './preamble.ts';
import type { Line, TextSource } from './source.ts';
import type { WrittenTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, type Piece, type TurnPiece } from './turns.ts';

/**
 * Labelled text, as coaches hand in for a credential and as people type it: `Coach: ...`, with or
 * without a time in front, behind the name or on a line of its own, or as columns of a table.
 */
export function readVerbatim(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const columns = readColumns(lines);
  if (columns) return draftOfTurns('verbatim', columns);
  const read = lines.map(({ text }) => readLabelledLine(text));
  if (read.filter(({ isGranola }) => isGranola).length > 1) return undefined;
  const opensParagraph = lines.map(({ number }, at) => number !== (lines[at - 1]?.number ?? -1) + 1);
  const names = labelsOf(read, opensParagraph);
  const preamble = preambleLength(
    read.map(({ text }) => text),
    names,
  );
  const pieces = piecesOf(lines, read, (at) => (at < preamble ? undefined : names[at]));
  return isTalk(pieces) ? draftOfTurns('verbatim', pieces) : undefined;
}

/** A time on its own line belongs to what follows; words with a time and no name to the one before. */
function piecesOf(
  lines: readonly Line[],
  read: readonly LabelledLine[],
  nameAt: (at: number) => NamePrefix | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  let above: LabelledLine | undefined;
  let last: TurnPiece | undefined;
  lines.forEach((line, at) => {
    const own = read[at];
    if (own === undefined) return;
    if (own.isStampOnly) {
      above = own;
      return;
    }
    const { start, end } = (own.start === undefined ? above : own) ?? own;
    const turn = turnOf({ line, text: own.text, name: nameAt(at), last, start });
    if (turn === undefined) pieces.push(wordsOf(line, own.text, last));
    else {
      last = { ...turn, start, end };
      pieces.push(last);
      above = undefined;
    }
  });
  return pieces;
}

type Found = {
  readonly line: Line;
  readonly text: string;
  readonly name: NamePrefix | undefined;
  readonly last: TurnPiece | undefined;
  readonly start: WrittenTime | undefined;
};

function turnOf({ line, text, name, last, start }: Found): TurnPiece | undefined {
  if (name !== undefined) return { kind: 'turn', line, label: name.label, text: name.rest };
  if (start === undefined || last === undefined) return undefined;
  return { kind: 'turn', line, label: last.label, text, flags: ['inherited-speaker'] };
}

function wordsOf(line: Line, text: string, last: TurnPiece | undefined): Piece {
  return isClosing(text, last) ? { kind: 'aside', line, part: 'footer' } : { kind: 'text', line, text };
}

/** Hard-wrapped speech has many lines to a name; a letter with two such lines is no talk. */
function isTalk(pieces: readonly Piece[]): boolean {
  const named = pieces.filter((piece) => piece.kind === 'turn' && piece.flags === undefined);
  return named.length >= 2 && named.length >= pieces.length / 20;
}

const closing =
  /^\W*(?:(?:end of|ende de[rs]) (?:the )?(?:transcript(?:ion)?|recording|session|audio|interview|verbatim|transkripts?|aufnahme)|transcribed by|transcription by)\b/iu;

function isClosing(text: string, last: TurnPiece | undefined): boolean {
  return last !== undefined && text.length < 200 && closing.test(text);
}
