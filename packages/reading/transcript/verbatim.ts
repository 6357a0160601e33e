import { readColumns } from './columns.ts';
import { readLabelledLine } from './labelled-line.ts';
import { labelsOf } from './labels-of.ts';
import { preambleLength } from './preamble.ts';
import type { TextSource } from './source.ts';
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
  const pieces: Piece[] = [];
  let pending: { start: WrittenTime; end: WrittenTime | undefined } | undefined;
  let last: TurnPiece | undefined;
  lines.forEach((line, at) => {
    const { start, end, text, isStampOnly } = read[at] ?? readLabelledLine('');
    const name = at < preamble ? undefined : names[at];
    if (isStampOnly && start) {
      pending = { start, end };
      return;
    }
    const times = start ? { start, end } : pending;
    if (name !== undefined) last = { kind: 'turn', line, label: name.label, text: name.rest, ...times };
    else if (times && last) {
      last = { kind: 'turn', line, label: last.label, text, ...times, flags: ['inherited-speaker'] };
    } else {
      pieces.push(
        isClosing(text, last) ? { kind: 'aside', line, part: 'footer' } : { kind: 'text', line, text },
      );
      return;
    }
    pieces.push(last);
    pending = undefined;
  });
  return isTalk(pieces) ? draftOfTurns('verbatim', pieces) : undefined;
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
