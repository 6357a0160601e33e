import type { Line, TextSource } from './source.ts';
import { readSpokenTime, type SpokenTime } from './spoken-time.ts';
import { stampPattern } from './stamp.ts';
import { teamsEvent } from './teams-event.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, folded, type Piece } from './turns.ts';

/**
 * A transcript copied off the Teams recap page: a line with the name, `N minutes M seconds` (the clock
 * behind it or on its own line), then `NAME N minutes M seconds` above each piece. Initials of a
 * missing picture and bare names stand between.
 */
export function readTeamsPasted(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const heads = findHeads(lines);
  if (heads.filter((head) => head !== undefined).length < 2) return undefined;
  const names = new Set(heads.flatMap((head) => head?.label ?? []));
  const pieces = lines.flatMap((line, at) => pieceAt({ lines, heads, names, at, line }) ?? []);
  return draftOfTurns('teams-pasted', withoutRepeats(pieces));
}

/** A time in words that opens a piece, and the name on the same line or on the one above. */
type Head = SpokenTime & { readonly label: string; readonly isNamedAbove: boolean };

const clock = new RegExp(String.raw`^\s*${stampPattern}\s*$`, 'u');

/** "It took 5 minutes" is speech: a name recurs, or the page's own clock stands with the time. */
function findHeads(lines: readonly Line[]): (Head | undefined)[] {
  const candidates = lines.map((line, at): Head | undefined => {
    const spoken = readSpokenTime(line.text);
    const label = spoken?.name ?? folded(lines[at - 1]?.text ?? '');
    if (spoken === undefined || label === '' || label.length > 100) return undefined;
    return { ...spoken, label, isNamedAbove: spoken.name === undefined };
  });
  const counts = new Map<string, number>();
  for (const head of candidates) if (head) counts.set(head.label, (counts.get(head.label) ?? 0) + 1);
  return candidates.map((head, at) => {
    const isClocked = head?.hasClock || clock.test(lines[at + 1]?.text ?? '');
    return head && (isClocked || (counts.get(head.label) ?? 0) > 1) ? head : undefined;
  });
}

type Place = {
  readonly lines: readonly Line[];
  readonly heads: readonly (Head | undefined)[];
  readonly names: ReadonlySet<string>;
  readonly at: number;
  readonly line: Line;
};

function pieceAt({ lines, heads, names, at, line }: Place): Piece | undefined {
  const head = heads[at];
  if (head !== undefined) return { kind: 'turn', line, label: head.label, start: head.time, text: '' };
  if (heads[at + 1]?.isNamedAbove) return undefined;
  if (heads[at - 1] !== undefined && clock.test(line.text)) return undefined;
  if (teamsEvent.test(line.text)) return { kind: 'aside', line, part: 'event' };
  const next = heads[at + 2];
  if (next?.isNamedAbove && lines[at + 1] && areInitials(line.text.trim(), next.label)) return undefined;
  if (names.has(folded(line.text))) return { kind: 'aside', line, part: 'stray' };
  return { kind: 'text', line, text: line.text };
}

/** Letters that the name itself begins its words with say nothing new. */
function areInitials(text: string, name: string): boolean {
  const starts: readonly string[] = name.toUpperCase().match(/(?<!\p{L})\p{L}/gu) ?? [];
  return text.length <= 3 && [...text].every((letter) => starts.includes(letter.toUpperCase()));
}

/** The first piece of a turn is announced twice; the first announcement holds no words. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, at) => {
    const next = pieces[at + 1];
    if (piece.kind !== 'turn' || next?.kind !== 'turn') return true;
    return next.start?.at !== piece.start?.at || next.label !== piece.label;
  });
}
