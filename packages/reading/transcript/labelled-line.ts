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
const granola = new RegExp(String.raw`^\s*\*\*[^*:]{1,80}\(${stampPattern}\):\*\*`, 'u');

export function readLabelledLine(line: string): LabelledLine {
  const plain = withoutEmphasis(line.trim());
  const isGranola = granola.test(line);
  const lead = readLeadStamp(plain);
  if (lead) {
    const isStampOnly = lead.rest === '';
    return { ...lead, text: withoutEmphasis(lead.rest), isStampOnly, isGranola };
  }
  const named = behindName.exec(plain);
  const inner = named ?? behindColon.exec(plain);
  const start = inner ? readTime(inner.slice(2, -1).find((time) => time !== undefined) ?? '') : undefined;
  if (inner === null || start === undefined) {
    return { text: plain, start: undefined, end: undefined, isStampOnly: false, isGranola };
  }
  const words = inner.at(-1) ?? '';
  return { text: `${inner[1]}: ${words.trim()}`, start, end: undefined, isStampOnly: false, isGranola };
}

/** The emphasis of a label: `**NAME:** words`, `**NAME**: words`. */
function withoutEmphasis(text: string): string {
  return text.replace(/^(\*\*|__)([^*_]{1,120})\1/u, '$2');
}
