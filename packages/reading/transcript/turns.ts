import type { Clock, Cue, CueFlag, TimePrecision } from '@crucible/core/session/utterance.ts';
import type { Milliseconds } from '@crucible/core/units.ts';
import type { Notice, SetAsidePart } from './notice.ts';
import type { Line } from './source.ts';
import type { WrittenTime } from './time.ts';
import type { Draft, FormatName } from './transcript.ts';

/**
 * What one line is where a format writes turns as blocks of lines: it opens a turn, goes on with the
 * one that is open, or is nobody's speech and set aside. A line without words needs no piece.
 */
export type Piece = { readonly line: Line } & (
  | {
      readonly kind: 'turn';
      readonly label?: string | undefined;
      readonly start?: WrittenTime | undefined;
      readonly end?: WrittenTime | undefined;
      readonly text: string;
      /** `inherited-speaker` where the line has a time of its own but no name. */
      readonly flags?: readonly CueFlag[];
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'aside'; readonly part: SetAsidePart }
);

export type TurnPiece = Extract<Piece, { kind: 'turn' }>;

type Facts = Partial<Pick<Draft, 'date' | 'duration' | 'attendees'>> & {
  readonly timePrecision?: TimePrecision;
  readonly clock?: Clock;
};

/** One cue for each turn that holds words; what stands before the first turn is the file's header. */
export function draftOfTurns(format: FormatName, pieces: readonly Piece[], facts: Facts = {}): Draft {
  const { cues, notices, isFractional } = gather(pieces);
  const hasTimes = cues.some(({ start }) => start !== undefined);
  const { timePrecision = isFractional ? 'ms' : 's', clock = 'elapsed', ...rest } = facts;
  return {
    format,
    cues,
    notices,
    timePrecision: hasTimes ? timePrecision : 'none',
    hasEnds: cues.some(({ end }) => end !== undefined),
    clock: hasTimes ? clock : 'none',
    wordTimes: 'none',
    ...rest,
  };
}

/** Rules and ornaments between the lines say nothing. */
function holdsWords({ line }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(line.text);
}

export function asideNotice({ text, number }: Line, part: SetAsidePart): Notice {
  return { kind: 'set-aside', part, text: text.trim(), line: number };
}

/** White space folded to single spaces, as a cue's text is. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A name without words; it may stand on the line above the one that opened the turn. */
function emptyNotice(line: Line, label: string): Notice {
  const isOnLine = folded(line.text).includes(label);
  return asideNotice(isOnLine ? line : { ...line, text: label }, 'stray');
}

type OpenTurn = { readonly piece: TurnPiece; readonly texts: string[]; last: Line };

function gather(pieces: readonly Piece[]): { cues: Cue[]; notices: Notice[]; isFractional: boolean } {
  const cues: Cue[] = [];
  const notices: Notice[] = [];
  let isFractional = false;
  let open: OpenTurn | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const cue = cueOf(open, cues.length);
    if (cue !== undefined) cues.push(cue);
    else if (open.piece.label !== undefined) notices.push(emptyNotice(open.piece.line, open.piece.label));
    open = undefined;
  };
  for (const piece of pieces) {
    if (piece.kind === 'turn') {
      close();
      open = { piece, texts: [piece.text], last: piece.line };
      isFractional ||= piece.start?.precision === 'ms';
    } else if (piece.kind === 'aside') {
      if (holdsWords(piece)) notices.push(asideNotice(piece.line, piece.part));
    } else if (open === undefined) {
      if (holdsWords(piece)) notices.push(asideNotice(piece.line, 'header'));
    } else {
      open.texts.push(piece.text);
      open.last = piece.line;
    }
  }
  close();
  return { cues, notices, isFractional };
}

function cueOf({ piece, texts, last }: OpenTurn, index: number): Cue | undefined {
  const text = folded(texts.join(' '));
  if (text === '') return undefined;
  const { line, label, start, end } = piece;
  return {
    index,
    line: line.number,
    span: { start: line.span.start, end: Math.max(line.span.end, last.span.end) },
    ...(label !== undefined && { label }),
    text,
    ...timesOf(start?.at, end?.at),
    flags: piece.flags ?? [],
  };
}

function timesOf(
  start: Milliseconds | undefined,
  end: Milliseconds | undefined,
): { start?: Milliseconds; end?: Milliseconds } {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
