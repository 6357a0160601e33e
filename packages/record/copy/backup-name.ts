import { type Instant, instant } from '@crucible/core/units.ts';

/** A backup's name tells when it was made: `record-20261126T204102123Z.sqlite`. */
export function backupName(at: Instant): string {
  return `record-${new Date(at).toISOString().replace(/[-:.]/gu, '')}.sqlite`;
}

const pattern = /^record-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.sqlite$/u;

/** Nothing for a file that is no backup of ours. */
export function backupTime(name: string): Instant | undefined {
  const read = pattern.exec(name);
  if (!read) return undefined;
  const [, year, month, day, hour, minute, second, thousandth] = read;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`);
  return Number.isNaN(at) || at < 0 ? undefined : instant(at);
}
