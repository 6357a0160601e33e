import type { Cue, CueFlag, Span } from '@crucible/core/session/utterance.ts';
import type { Milliseconds } from '@crucible/core/units.ts';
import { inheritNames } from './inherit-names.ts';
import { namePrefixes, readPrefix } from './name-prefix.ts';

/** One caption: its times and its text as lines, markup already off. */
export type Caption = {
  readonly id?: string;
  readonly start: Milliseconds;
  readonly end: Milliseconds;
  readonly lines: readonly string[];
  readonly line: number;
  readonly span: Span;
};

/** A stretch of one caption in one voice. */
export type Stretch = { readonly label: string | undefined; readonly text: string };

/**
 * Captions as cues, names found at the start of a caption or of a line inside it. A caption that holds
 * two voices becomes two cues of the same times, to be checked by ear.
 */
export function captionCues(captions: readonly Caption[]): readonly Cue[] {
  const spoken = namesOutOfBrackets(captions);
  const openings = namePrefixes(spoken.map(({ lines }) => lines.join('\n')));
  const names = new Set(openings.flatMap((found) => (found ? [found.label] : [])));
  const named = fromStretches(
    spoken,
    spoken.map(({ lines }) => stretchesOf(lines, names)),
  );
  return inheritNames(named);
}

/** The same where the voices of each caption are already known. */
export function fromStretches(
  captions: readonly Caption[],
  stretches: readonly (readonly Stretch[])[],
): readonly Cue[] {
  const cues: Cue[] = [];
  captions.forEach((caption, at) => {
    const voiced = (stretches[at] ?? [])
      .map(({ label, text }) => ({ label, text: withoutName(folded(text), label) }))
      .filter(({ text }) => text !== '');
    const flags: CueFlag[] = voiced.length > 1 ? ['check-by-ear'] : [];
    for (const { label, text } of voiced)
      cues.push(cueOf(caption, { index: cues.length, label, text, flags }));
  });
  return cues;
}

type Piece = Stretch & { readonly index: number; readonly flags: readonly CueFlag[] };

function cueOf({ id, line, span, start, end }: Caption, { index, label, text, flags }: Piece): Cue {
  return {
    index,
    ...(id && { id }),
    line,
    span,
    ...(label && { label }),
    text,
    start,
    end,
    flags,
  };
}

/** Some tools write the name into the words as well. */
function withoutName(text: string, label: string | undefined): string {
  return label && text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Lines of one voice together; a name or, where several lines have one, a dash begins another. */
function stretchesOf(lines: readonly string[], names: ReadonlySet<string>): Stretch[] {
  const dashed = lines.filter((line) => /^\s*[-–—]\s/u.test(line)).length > 1;
  const stretches: { label: string | undefined; text: string }[] = [];
  for (const line of lines) {
    const bare = line.replace(/^\s*>>+\s*/u, '');
    const found = readPrefix(bare);
    const last = stretches.at(-1);
    if (found && names.has(found.label)) stretches.push({ label: found.label, text: found.rest });
    else if (dashed && /^\s*[-–—]\s/u.test(line)) {
      stretches.push({ label: undefined, text: line.replace(/^\s*[-–—]\s+/u, '') });
    } else if (last) last.text += `\n${line}`;
    else stretches.push({ label: undefined, text: bare });
  }
  return stretches;
}

const bracketed = /^\[([^[\]]{1,60})\]:?\s+(?=\S)/u;

/** `[Anna] text` is a name where half of all captions begin so; otherwise it is a sound. */
function namesOutOfBrackets(captions: readonly Caption[]): readonly Caption[] {
  const count = captions.filter(({ lines }) => bracketed.test(lines[0] ?? '')).length;
  if (count < 2 || count < 0.5 * captions.length) return captions;
  return captions.map((caption) => ({
    ...caption,
    lines: caption.lines.map((line) => line.replace(bracketed, '$1: ')),
  }));
}
