/**
 * A list that grows by one at its end for thousands of times while every earlier state of it stays as it
 * was: full pages are never copied again, so adding costs the same however long it is.
 */
export type LongList<T> = { readonly full: Pages<T>; readonly last: readonly T[] };

/** Pages of pages, so that the list of full pages is not copied either. */
type Pages<T> = readonly (readonly (readonly T[])[])[];

const page = 64;

export const emptyList: LongList<never> = { full: [], last: [] };

export function added<T>(list: LongList<T>, item: T): LongList<T> {
  const last = [...list.last, item];
  return last.length < page ? { full: list.full, last } : { full: withPage(list.full, last), last: [] };
}

/** The item at a place from 0. */
export function itemAt<T>({ full, last }: LongList<T>, index: number): T | undefined {
  if (!Number.isInteger(index) || index < 0) return undefined;
  const inFull = full[Math.floor(index / page / page)]?.[Math.floor(index / page) % page];
  return inFull === undefined ? last[index - lengthOf(full)] : inFull[index % page];
}

export function countOf<T>({ full, last }: LongList<T>): number {
  return lengthOf(full) + last.length;
}

export function itemsOf<T>({ full, last }: LongList<T>): readonly T[] {
  return [...full.flat(2), ...last] as readonly T[];
}

function withPage<T>(full: Pages<T>, filled: readonly T[]): Pages<T> {
  const open = full.at(-1);
  if (open === undefined || open.length === page) return [...full, [filled]];
  return [...full.slice(0, -1), [...open, filled]];
}

function lengthOf<T>(full: Pages<T>): number {
  const open = full.at(-1);
  return open === undefined ? 0 : ((full.length - 1) * page + open.length) * page;
}
