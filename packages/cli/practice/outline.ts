import { plainText } from '@crucible/display/sentences/en/name.ts';

/**
 * What a view shows as an outline to read: a name and its value on a line, lists and what lies inside them
 * indented, moments to the minute. Nothing is left out; for programs there is `--json`.
 */
export function outline(shown: unknown, indent = ''): string[] {
  if (Array.isArray(shown)) return shown.length === 0 ? [`${indent}(none)`] : shown.flatMap(item(indent));
  if (typeof shown !== 'object' || shown === null) return [`${indent}${leaf(shown)}`];
  return Object.entries(shown).flatMap(([name, value]) => line(`${indent}${words(name)}:`, value, indent));
}

function item(indent: string): (value: unknown) => string[] {
  return (value) => {
    const [first = '', ...rest] = outline(value, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  };
}

function line(head: string, value: unknown, indent: string): string[] {
  if (isBranch(value)) return [head, ...outline(value, `${indent}  `)];
  return [`${head} ${Array.isArray(value) ? '(none)' : leaf(value)}`];
}

function isBranch(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function leaf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object' && value !== null) return '(none)';
  if (isInstant(value)) return `${new Date(value).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return plainText(String(value));
}

/** Nothing that is counted in a practice comes near the milliseconds since 1970, from 2001 to 9999. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && value >= 1e12 && value < 253_402_300_800_000;
}

/** `plannedEnding` as `planned ending`. */
function words(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
