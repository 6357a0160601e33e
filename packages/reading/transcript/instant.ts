/**
 * Absolute times as JSON exports write them, read without the platform's calendar, which this package
 * may not touch. An instant is whole milliseconds since 1970-01-01 UTC; a day is the UTC day
 * `YYYY-MM-DD`. Day numbers follow the proleptic Gregorian calendar with years that start in March, so
 * that the leap day comes last. Example: 2024-02-29T12:00:00Z is 1709208000000.
 */
const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/iu;

const msPerDay = 86_400_000;
const daysPerEra = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;
/** Numbers below are no date of a recording: 1973 in seconds, and the same digits in milliseconds. */
const leastSeconds = 1e8;
const leastMilliseconds = 1e11;

/** ISO 8601 (without a zone read as UTC), or seconds or milliseconds since 1970. */
export function readInstant(value: unknown): number | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const match = written.exec(text);
  if (match !== null) return fromParts(match);
  return /^\d{9,14}(?:\.\d{1,9})?$/u.test(text) ? fromNumber(Number(text)) : undefined;
}

/** The UTC day of an instant, for years 0 to 9999. */
export function dayOf(instant: number): string | undefined {
  const days = Math.floor(instant / msPerDay) + daysToEpoch;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function fromNumber(value: number): number | undefined {
  if (value >= leastMilliseconds && value < 1e14) return Math.round(value);
  if (value >= leastSeconds && value < leastMilliseconds) return Math.round(value * 1000);
  return undefined;
}

function fromParts(match: RegExpExecArray): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const fraction = match[7] === undefined ? 0 : Math.round(Number(`0.${match[7]}`) * 1000);
  const seconds = (dayNumber(year, month, day) * 24 + hour) * 3600 + minute * 60 + second;
  return seconds * 1000 + fraction - zoneOf(match[8]);
}

/** Days since 1970-01-01. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const march = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * march + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

function zoneOf(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
