import { countWords } from '../tokens.ts';
import { namesAmong } from './names-among.ts';
import type { Line } from './source.ts';
import { readTime, type WrittenTime } from './time.ts';
import type { Piece } from './turns.ts';

/**
 * Talk in columns, tabs between them, as a table of a Word document is: one of names, one of words,
 * often a number or a time. Absent where the lines are not such rows.
 */
export function readColumns(lines: readonly Line[]): Piece[] | undefined {
  const rows = lines.map((line) => line.text.split('\t').map((cell) => cell.trim()));
  const wide = rows.filter((row) => row.length > 1);
  if (wide.length < 2 || wide.length < 0.6 * rows.length) return undefined;
  const roles = rolesOf(wide);
  if (roles.name === undefined || roles.text === undefined) return undefined;
  return lines.flatMap((line, at) => piecesOf(line, rows[at] ?? [], roles));
}

type Roles = {
  readonly time: number | undefined;
  readonly name: number | undefined;
  readonly text: number | undefined;
};

const most = 0.6;

function rolesOf(rows: readonly (readonly string[])[]): Roles {
  const width = Math.min(
    8,
    rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  );
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
  );
  const time = indexWhere(columns, (cell) => timeOf(cell) !== undefined);
  const number = indexWhere(columns, (cell) => /^\d{1,5}[.)]?$/u.test(cell));
  const words = columns.map((cells) => cells.reduce((sum, cell) => sum + countWords(cell), 0));
  const text = words.indexOf(Math.max(...words));
  const name = columns.findIndex(
    (cells, at) => at !== text && at !== time && at !== number && areNames(cells),
  );
  return { time, name: name < 0 || name > text ? undefined : name, text };
}

function indexWhere(
  columns: readonly (readonly string[])[],
  is: (cell: string) => boolean,
): number | undefined {
  const at = columns.findIndex((cells) => cells.length > 0 && cells.filter(is).length >= most * cells.length);
  return at < 0 ? undefined : at;
}

/** Few different ones, and they come back. */
function areNames(cells: readonly string[]): boolean {
  const names = cells.map(withoutColon);
  const different = new Set(names);
  const written = namesAmong([...different]);
  const isNamed = names.filter((name) => written.has(name)).length >= most * names.length;
  return names.length >= 2 && isNamed && (different.size < names.length || names.length <= 4);
}

function withoutColon(cell: string): string {
  return cell.replace(/\s*:$/u, '');
}

function timeOf(cell: string): WrittenTime | undefined {
  return readTime(cell.replace(/^[[(]|[\])]$/gu, ''));
}

const titles = /^(?:speakers?|name|who|role|sprecher(?:in)?|person|intervenant|hablante|participant)$/iu;

function piecesOf(line: Line, row: readonly string[], roles: Roles): Piece[] {
  const { time, name, text } = roles;
  const label = withoutColon(row[name ?? -1] ?? '');
  const words = row[text ?? -1] ?? '';
  const start = timeOf(row[time ?? -1] ?? '');
  if (row.length === 1) return [{ kind: 'text', line, text: row[0] ?? '' }];
  if (titles.test(label)) return [{ kind: 'aside', line, part: 'header' }];
  const beside = row.filter((cell, at) => at !== name && at !== text && /\p{L}/u.test(cell));
  const asides = beside.map(
    (cell): Piece => ({ kind: 'aside', line: { ...line, text: cell }, part: 'annotation' }),
  );
  const piece: Piece =
    label === '' ? { kind: 'text', line, text: words } : { kind: 'turn', line, label, start, text: words };
  return [piece, ...asides];
}
