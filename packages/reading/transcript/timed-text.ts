import { readLeadStamp } from './lead-stamp.ts';
import { namesAmong } from './names-among.ts';
import type { Line, TextSource } from './source.ts';
import { stampPattern } from './stamp.ts';
import { readTime, type WrittenTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, type Piece } from './turns.ts';

/**
 * Text with times and no firm form: `[0:01] words`, a time on its own line, `NAME 0:01` or `0:01 NAME`
 * above the words (tl;dv and many others), `**NAME (0:01):** words`.
 */
export function readTimedText(source: TextSource): Draft | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const stamped = withoutSpeech(lines.map(readStamped));
  const count = stamped.filter((found) => found !== undefined).length;
  if (count < 2 || count < lines.length / 50) return undefined;
  const names = namesOf(stamped);
  const pieces = lines.map((line, at) => pieceOf(line, stamped[at], names));
  const turns = pieces.filter(({ kind }) => kind === 'turn').length;
  return turns < 2 ? undefined : draftOfTurns('timed-text', pieces);
}

type Stamped = {
  readonly start: WrittenTime;
  readonly end?: WrittenTime | undefined;
  /** A name beyond doubt. */
  readonly label?: string;
  /** What may be a name: it stands alone beside the time. */
  readonly beside?: string;
  readonly isBefore?: boolean;
  readonly text: string;
};

const emphatic = new RegExp(
  String.raw`^\s*\*\*([^*]{1,80}?):?\s*[[(]?(${stampPattern})[\])]?:?\*\*:?\s*(.*)$`,
  'u',
);
const behind = new RegExp(
  String.raw`^\s*(?:\*\*)?(\S[^\t]{0,79}?)(?:\*\*)?:?(?:\s*[,|–-]\s*|\s+|(?=[[(]))[[(]?(${stampPattern})[\])]?:?\s*$`,
  'u',
);

function readStamped({ text }: Line): Stamped | undefined {
  const lead = readLeadStamp(text);
  if (lead) return { start: lead.start, end: lead.end, beside: lead.rest, text: lead.rest };
  const bold = emphatic.exec(text);
  const boldStart = readTime(bold?.[2] ?? '');
  if (bold && boldStart) return { start: boldStart, label: (bold[1] ?? '').trim(), text: bold[3] ?? '' };
  const head = text.length > 200 ? null : behind.exec(text);
  const start = readTime(head?.[2] ?? '');
  if (head === null || start === undefined) return undefined;
  return { start, beside: (head[1] ?? '').trim(), isBefore: true, text: '' };
}

/** "It starts at 10:30" ends in a time too, but no name is written like it. */
function withoutSpeech(stamped: readonly (Stamped | undefined)[]): (Stamped | undefined)[] {
  const written = namesAmong(stamped.flatMap((found) => (found?.isBefore && found.beside) || []));
  return stamped.map((found) => (found?.isBefore && !written.has(found.beside ?? '') ? undefined : found));
}

/** A name beside a time stands above words that have no time, and it comes back or they all are names. */
function namesOf(stamped: readonly (Stamped | undefined)[]): ReadonlySet<string> {
  const above = stamped.flatMap((found, at) =>
    found?.beside && at + 1 < stamped.length && stamped[at + 1] === undefined ? [found.beside] : [],
  );
  const counts = new Map<string, number>();
  for (const name of above) counts.set(name, (counts.get(name) ?? 0) + 1);
  const written = namesAmong(above);
  const named = above.filter((name) => written.has(name)).length;
  const stamps = stamped.filter((found) => found !== undefined).length;
  const mostly = named >= 0.8 * above.length && named >= stamps / 2;
  return new Set([...written].filter((name) => mostly || (counts.get(name) ?? 0) > 1));
}

function pieceOf(line: Line, found: Stamped | undefined, names: ReadonlySet<string>): Piece {
  if (found === undefined) return { kind: 'text', line, text: line.text };
  const { start, end, label, beside, isBefore } = found;
  if (label !== undefined) return { kind: 'turn', line, label, start, text: found.text };
  if (beside !== undefined && names.has(beside))
    return { kind: 'turn', line, label: beside, start, text: '' };
  if (isBefore) return { kind: 'text', line, text: line.text };
  return { kind: 'turn', line, start, end, text: found.text };
}
