import type { LabelledLine } from './labelled-line.ts';
import { type NamePrefix, namePrefixes } from './name-prefix.ts';
import { readLabel } from './read-label.ts';

/**
 * The label of each line of labelled text. What recurs is a name anywhere; somebody who speaks once is
 * believed where most lines with a time, or most paragraphs, begin with a name, or by a word for a role.
 */
export function labelsOf(
  lines: readonly LabelledLine[],
  opensParagraph: readonly boolean[],
): readonly (NamePrefix | undefined)[] {
  const texts = lines.map(({ text }) => text);
  const possible = namePrefixes(texts, texts.map(beforeColon));
  const known = [
    ...trusted(possible.filter((_, at) => lines[at]?.start !== undefined)),
    ...trusted(possible.filter((_, at) => opensParagraph[at])),
    ...possible.flatMap((found) => (found && isRole(found.label) ? found.label : [])),
  ];
  return namePrefixes(texts, known);
}

function beforeColon(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf(':'))).trim();
}

const most = 0.7;

function trusted(possible: readonly (NamePrefix | undefined)[]): string[] {
  const labels = possible.flatMap((found) => found?.label ?? []);
  return labels.length >= 2 && labels.length >= most * possible.length ? labels : [];
}

const roles =
  /^(?:coach|client|coachee|mentor|mentee|therapist|counsell?or|supervisor|supervisee|interviewer|interviewee|klient(?:in)?|cliente?|moderator)(?: ?\d+| ?[a-d])?$/u;

function isRole(label: string): boolean {
  const { name, isGeneric } = readLabel(label);
  return isGeneric || roles.test(name);
}
