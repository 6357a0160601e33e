import { gunzipSync } from 'node:zlib';
import { ok, type Result, refuse } from '@crucible/core/result.ts';

export type IndexFault =
  | { readonly kind: 'no-indices' }
  | { readonly kind: 'bad-index'; readonly line: number; readonly text: string; readonly rows: number }
  | { readonly kind: 'short-draw'; readonly line: number; readonly drawn: number; readonly rows: number };

/**
 * Rows as another program drew them: a draw on each line, as many row numbers on it as rows take part,
 * counted from 1 among these, with commas between. Packed with gzip or not.
 */
export function openIndices(bytes: Uint8Array, rows: number): Result<Int32Array[], IndexFault> {
  const lines = textOf(bytes)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return refuse({ kind: 'no-indices' });
  const draws: Int32Array[] = [];
  for (const [at, line] of lines.entries()) {
    const drawn = line.split(',').map((text) => text.trim());
    const bad = drawn.find((text) => !/^\d{1,9}$/u.test(text) || Number(text) < 1 || Number(text) > rows);
    if (bad !== undefined) return refuse({ kind: 'bad-index', line: at + 1, text: bad, rows });
    if (drawn.length !== rows) return refuse({ kind: 'short-draw', line: at + 1, drawn: drawn.length, rows });
    draws.push(Int32Array.from(drawn, (text) => Number(text) - 1));
  }
  return ok(draws);
}

/** What is packed and damaged is read as it is, and refused as no numbers. */
function textOf(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return new TextDecoder().decode(isPacked ? gunzipSync(bytes, { maxOutputLength: 2 ** 28 }) : bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
