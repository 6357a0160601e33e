import { ok, type Result, refuse } from '@crucible/core/result.ts';

/** A file of rows under a line of names, as text; a cell that says nothing is absent. */
export type Table = {
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
  /** Where numbers may be written "3,5". */
  readonly decimalComma: boolean;
};
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

export type TableFault =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'open-quote'; readonly line: number }
  | { readonly kind: 'ragged'; readonly line: number; readonly cells: number; readonly names: number }
  | { readonly kind: 'name-twice'; readonly name: string };

/**
 * Opens a table of comma-, semicolon- or tab-separated values as spreadsheets and R write them: quoted cells
 * (RFC 4180), with or without a byte order mark, UTF-8 or, with its mark, UTF-16. The separator is the one
 * that the line of names has most of.
 */
export function openTable(bytes: Uint8Array): Result<Table, TableFault> {
  const text = textOf(bytes);
  if (text === undefined) return refuse({ kind: 'not-text' });
  if (text.trim() === '') return refuse({ kind: 'empty' });
  const separator = separatorOf(text);
  const lines = linesOf(text, separator);
  if (!lines.ok) return lines;
  const [head, ...rows] = lines.value.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const names = head?.cells ?? [];
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice !== undefined) return refuse({ kind: 'name-twice', name: twice });
  if (rows.length === 0) return refuse({ kind: 'no-rows' });
  const ragged = rows.find(({ cells }) => cells.length !== names.length);
  if (ragged !== undefined) {
    return refuse({ kind: 'ragged', line: ragged.line, cells: ragged.cells.length, names: names.length });
  }
  return ok({ names, rows, decimalComma: separator !== ',' });
}

function textOf(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function separatorOf(text: string): string {
  const head = (text.split(/\r?\n|\r/u).find((line) => line.trim() !== '') ?? '').replaceAll(/"[^"]*"/gu, '');
  const often = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (often(next) > often(best) ? next : best));
}

function linesOf(text: string, separator: string): Result<TableRow[], TableFault> {
  // Either a quoted cell, a bare one, a separator or the end of a line.
  const piece = new RegExp(
    `"((?:[^"]|"")*)"[ ]*|([^${separator}\\r\\n"][^${separator}\\r\\n]*)|(${separator})|(\\r\\n|\\n|\\r)|(")`,
    'gu',
  );
  const rows: TableRow[] = [];
  let line = 1;
  let row = { line, cells: [''] };
  for (const [whole, quoted, bare, comma, ending, open] of text.matchAll(piece)) {
    if (open !== undefined) return refuse({ kind: 'open-quote', line });
    if (quoted !== undefined) row.cells.push((row.cells.pop() ?? '') + quoted.replaceAll('""', '"'));
    if (bare !== undefined) row.cells.push((row.cells.pop() ?? '') + bare.trim());
    if (comma !== undefined) row.cells.push('');
    line += whole.split(/\r\n|\n|\r/u).length - 1;
    if (ending === undefined) continue;
    rows.push(row);
    row = { line, cells: [''] };
  }
  rows.push(row);
  return ok(rows);
}
