import { stampPattern } from './stamp.ts';
import { readTime, type WrittenTime } from './time.ts';

/** A time, or a time and its end, at the front of a line, bracketed or not, and what follows it. */
type LeadStamp = {
  readonly start: WrittenTime;
  readonly end: WrittenTime | undefined;
  readonly rest: string;
};

const lead = new RegExp(
  String.raw`^\s*(?:[[({<]\s*)?(${stampPattern})(?:\s*(?:-->|->|-|–|—|to)\s*(${stampPattern}))?\s*[\])}>]?(?:\s*[-–—|]\s|[:,]?\s+|$)(.*)$`,
  'u',
);

export function readLeadStamp(text: string): LeadStamp | undefined {
  const match = lead.exec(text);
  const start = readTime(match?.[1] ?? '');
  if (match === null || start === undefined) return undefined;
  const [, , end = '', rest = ''] = match;
  return { start, end: readTime(end), rest: rest.trim() };
}
