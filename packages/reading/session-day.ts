import { dateOf } from './transcript/written-date.ts';

/**
 * The day in the name of a file as `YYYY-MM-DD`: `2026-03-10`, `20260310` or `GMT20260310-093000`. Of
 * several the last: the file's own, behind that of its folder.
 */
export function dayInName(name: string): string | undefined {
  const found = [...name.matchAll(/(?<!\d)(20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/gu)];
  return found
    .map(([, year, , month, day]) => dateOf(year, Number(month), day))
    .findLast((date) => date !== undefined);
}
