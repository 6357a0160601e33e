import type { LabelledLine } from './labelled-line.ts';
import { type NamePrefix, namePrefixes } from './name-prefix.ts';
import { readLabel } from './read-label.ts';

/**
 * The label of each line of labelled text. What recurs is a name anywhere; somebody who speaks once is
 * believed where most lines with a time, or most paragraphs, begin with a name, and by a full name or a
 * word for a role: giving somebody's words to another does more harm than a strange label.
 */
export function labelsOf(
  lines: readonly LabelledLine[],
  opensParagraph: readonly boolean[],
): readonly (NamePrefix | undefined)[] {
  const texts = lines.map(({ text }) => text.slice(0, longestPrefix));
  const possible = namePrefixes(texts, texts.map(beforeColon));
  const isStamped = lines.map(
    ({ start, isStampOnly }, at) =>
      !isStampOnly && (start !== undefined || lines[at - 1]?.isStampOnly === true),
  );
  const known = new Set([
    ...trusted(possible.filter((_, at) => isStamped[at])),
    ...trusted(possible.filter((_, at) => opensParagraph[at] && lines[at]?.isStampOnly === false)),
    ...possible.flatMap((found) =>
      found && (isRole(found.label) || fullName.test(found.label)) ? found.label : [],
    ),
  ]);
  return namePrefixes(texts, [...known]).map((found, at) => {
    const prefixLength = (texts[at]?.length ?? 0) - (found?.rest.length ?? 0);
    return found && { label: found.label, rest: lines[at]?.text.slice(prefixLength) ?? '' };
  });
}

/** A name lies well within; what follows need not be searched. */
const longestPrefix = 200;

function beforeColon(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf(':'))).trim();
}

const most = 0.7;

function trusted(possible: readonly (NamePrefix | undefined)[]): string[] {
  const labels = possible.flatMap((found) => found?.label ?? []);
  return labels.length >= 2 && labels.length >= most * possible.length ? labels : [];
}

/** Two to four words with capitals. */
const fullName = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const roles =
  /^(?:coach|client|coachee|mentor|mentee|therapist|counsell?or|supervisor|supervisee|interviewer|interviewee|klient(?:in)?|cliente?|moderator)(?: ?\d+| ?[a-d])?$/u;

function isRole(label: string): boolean {
  const { name, isGeneric } = readLabel(label);
  return isGeneric || roles.test(name);
}
