import { readLeadStamp } from './lead-stamp.ts';
import { stampPattern } from './stamp.ts';
import { readTime, type WrittenTime } from './time.ts';

/** A line of labelled text with its time taken out, so that `NAME: words` or the words alone are left. */
export type LabelledLine = {
  readonly text: string;
  readonly start: WrittenTime | undefined;
  readonly end: WrittenTime | undefined;
  /** The line is a time and nothing else. */
  readonly isStampOnly: boolean;
  /** `**NAME (T):** words`, which third-party tools make of Granola's. */
  readonly isGranola: boolean;
};

const stamp = String.raw`(?:\[(${stampPattern})\]|\((${stampPattern})\)|(${stampPattern}))`;
const behindName = new RegExp(
  String.raw`^([^:[(]{0,79}?[^:[(\s](?:\([^()]{0,60}\))?),?\s*${stamp}\s*:(\s.*)?$`,
  'u',
);
const behindColon = new RegExp(
  String.raw`^([^:]{1,80}):\s*(?:\[(${stampPattern})\]|\((${stampPattern})\))(\s.*)?$`,
  'u',
);
const granola = new RegExp(String.raw`^\*\*[^*:]{1,80}\(${stampPattern}\):\*\*`, 'u');

const noTime = { start: undefined, end: undefined, isStampOnly: false };

export function readLabelledLine(line: string): LabelledLine {
  const trimmed = line.trim();
  const isGranola = granola.test(trimmed);
  const plain = withoutEmphasis(trimmed);
  if (!/\d:\d/u.test(plain)) return { ...noTime, text: plain, isGranola };
  const lead = readLeadStamp(plain);
  if (lead) return { ...lead, text: withoutEmphasis(lead.rest), isStampOnly: lead.rest === '', isGranola };
  const inner = behindName.exec(plain) ?? behindColon.exec(plain);
  const written = inner?.slice(2, -1).find((time) => time !== undefined) ?? '';
  const start = readTime(written);
  if (inner === null || start === undefined) return { ...noTime, text: plain, isGranola };
  return { ...noTime, start, text: `${inner[1]}: ${(inner.at(-1) ?? '').trim()}`, isGranola };
}

/** The emphasis of a label: `**NAME:** words`, `**NAME**: words`. */
function withoutEmphasis(text: string): string {
  return /^[*_]/u.test(text) ? text.replace(/^(\*\*|__)([^*_]{1,120})\1/u, '$2') : text;
}
