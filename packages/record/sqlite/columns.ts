import type { SQLOutputValue } from 'node:sqlite';

/** Its name, or its position where a statement gives rows as arrays. */
type Column = string | number;

/** A row as SQLite gives it. What is not of the declared kind was not written by us. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

export function textIn<Text extends string>(row: Row, column: Column): Text {
  const value = row[column];
  if (typeof value !== 'string') throw notOurs(column);
  return value as Text;
}

export function wholeIn(row: Row, column: Column): number {
  const value = row[column];
  if (!Number.isSafeInteger(value)) throw notOurs(column);
  return Number(value);
}

export function bytesIn(row: Row, column: Column): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw notOurs(column);
  return value;
}

/** Bytes that may have been destroyed. */
export function bytesLeftIn(row: Row, column: Column): Uint8Array | undefined {
  return row[column] === null ? undefined : bytesIn(row, column);
}

/** Bears the number by which SQLite itself says that a file is damaged. */
function notOurs(column: Column): Error {
  return Object.assign(new Error(`${column} holds something else`), { errcode: 11 });
}
