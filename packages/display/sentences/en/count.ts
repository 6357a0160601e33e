import type { Estimate } from '@crucible/core/session/reading.ts';

/** Numbers as a reader of English meets them: "1 question", "1,204 words", "63 %". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numeral(n)} ${n === 1 ? one : many}`;
}

/** Between a number and its unit, so that no line ends between them. */
const noBreak = '\u00a0';

export function numeral(value: number, decimals = 0): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A part of a whole. Something is never shown as nothing, nor almost all as all. */
export function percent(part: number): string {
  const rounded = Math.round(part * 100);
  if (rounded === 0 && part > 0) return `less than 1${noBreak}%`;
  if (rounded === 100 && part < 1) return `more than 99${noBreak}%`;
  return `${rounded}${noBreak}%`;
}

/** A measured value: two decimals below one, one from there on. */
export function measure(value: number): string {
  return numeral(value, Math.abs(value) < 1 ? 2 : 1);
}

export function intervalOf({ low, high, level }: Estimate): string {
  return `${Math.round(level * 100)}${noBreak}% interval ${measure(low)} to ${measure(high)}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
