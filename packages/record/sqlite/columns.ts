import type { SQLOutputValue } from 'node:sqlite';

/** A row as SQLite gives it. What is not of the declared kind was not written by us. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

export function textIn<Text extends string>(row: Row, column: string): Text {
  const value = row[column];
  if (typeof value !== 'string') throw notOurs(column);
  return value as Text;
}

export function wholeIn(row: Row, column: string): number {
  const value = row[column];
  if (!Number.isSafeInteger(value)) throw notOurs(column);
  return Number(value);
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw notOurs(column);
  return value;
}

/** Bytes that may have been destroyed. */
export function bytesLeftIn(row: Row, column: string): Uint8Array | undefined {
  return row[column] === null ? undefined : bytesIn(row, column);
}

/** Bears the number by which SQLite itself says that a file is damaged. */
function notOurs(column: string): Error {
  return Object.assign(new Error(`${column} holds something else`), { errcode: 11 });
}
