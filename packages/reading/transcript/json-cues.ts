import type { Cue, Span } from '@crucible/core/session/utterance.ts';
import { type Proportion, proportion } from '@crucible/core/units.ts';
import { type ReadJsonTime, readNumber } from './json-time.ts';
import type { Notice } from './notice.ts';
import type { Draft } from './transcript.ts';

/** One entry of a JSON list that holds words, its times still as the file gives them. */
export type JsonPiece = {
  /** Place in the list, from 0. */
  readonly entry: number;
  readonly span: Span | undefined;
  readonly text: string;
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly confidence?: unknown;
  readonly asHeard?: string | undefined;
  readonly isEdited?: boolean;
};

type JsonCues = Pick<Draft, 'cues' | 'notices' | 'timePrecision' | 'hasEnds'>;

/** A file counts as one with ends although a few are missing: some tools leave the last one open. */
const partWithEnds = 0.95;

/** The pieces as cues, in the order given, with what is doubtful about their times and their editing. */
export function makeCues(pieces: readonly JsonPiece[], readTime: ReadJsonTime): JsonCues {
  const notices: Notice[] = [];
  const cues = pieces.map((piece, index): Cue => {
    const line = piece.entry + 1;
    const times = { start: readTime(piece.start), end: readTime(piece.end) };
    for (const key of ['start', 'end'] as const) {
      const value = piece[key];
      if (times[key] !== undefined || value === undefined || value === null) continue;
      notices.push({ kind: 'bad-time', text: shown(value), line });
    }
    const confidence = confidenceOf(piece.confidence);
    return {
      index,
      ...(piece.id !== undefined && { id: piece.id }),
      line,
      span: piece.span ?? { start: 0, end: 0 },
      ...(piece.label !== undefined && { label: piece.label }),
      text: piece.text,
      ...(times.start !== undefined && { start: times.start }),
      ...(times.end !== undefined && { end: times.end }),
      ...(confidence !== undefined && { confidence }),
      ...(piece.asHeard !== undefined && { asHeard: piece.asHeard }),
      flags: piece.isEdited ? ['edited'] : [],
    };
  });
  return { cues, notices: [...notices, ...editedNotices(cues)], ...timing(cues) };
}

function timing(cues: readonly Cue[]): Pick<Draft, 'timePrecision' | 'hasEnds'> {
  const timed = cues.filter(({ start }) => start !== undefined);
  if (timed.length === 0) return { timePrecision: 'none', hasEnds: false };
  const isWhole = timed.every(({ start = 0, end = 0 }) => start % 1000 === 0 && end % 1000 === 0);
  const withEnds = timed.filter(({ end }) => end !== undefined).length;
  const needed = Math.min(timed.length - 1, partWithEnds * timed.length);
  return { timePrecision: isWhole ? 's' : 'ms', hasEnds: withEnds > 0 && withEnds >= needed };
}

function editedNotices(cues: readonly Cue[]): Notice[] {
  const edited = cues.filter(({ flags }) => flags.includes('edited'));
  const [first] = edited;
  return first ? [{ kind: 'edited-text', count: edited.length, line: first.line }] : [];
}

/** Zero is how tools write "not known". */
function confidenceOf(value: unknown): Proportion | undefined {
  const number = readNumber(value);
  return number !== undefined && number > 0 && number <= 1 ? proportion(number) : undefined;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return '[]';
  return typeof value === 'object' ? '{}' : String(value);
}
