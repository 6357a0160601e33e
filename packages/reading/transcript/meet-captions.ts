import type { Cue } from '@crucible/core/session/utterance.ts';
import { type Caption, fromStretches, type Stretch } from './caption-cues.ts';
import { readCueText } from './cue-text.ts';
import { inheritNames } from './inherit-names.ts';
import type { VttPiece } from './webvtt.ts';

/**
 * Google Meet's recording captions: cues of four seconds, `(NAME)` on a line of its own, several
 * speakers in one cue split by a dash, and empty lines inside cues, which the standard takes for ends.
 */
export function meetCaptions(
  pieces: readonly VttPiece[],
): { readonly read: readonly Cue[]; readonly rest: readonly VttPiece[] } | undefined {
  const names = namesIn(pieces);
  if (names.size === 0) return undefined;
  const captions: Caption[] = [];
  const rest: VttPiece[] = [];
  for (const piece of pieces) {
    const last = captions.at(-1);
    if ('cue' in piece) {
      const { text, ...cue } = piece.cue;
      captions.push({ ...cue, lines: linesOf(text) });
    } else if (piece.block.part === 'stray' && last) {
      const span = { start: last.span.start, end: piece.block.span.end };
      captions[captions.length - 1] = { ...last, span, lines: [...last.lines, ...linesOf(piece.block.text)] };
    } else {
      rest.push(piece);
    }
  }
  const named = fromStretches(
    captions,
    captions.map(({ lines }) => stretchesOf(lines, names)),
  );
  return { read: inheritNames(named), rest };
}

const nameLine = /^\s*(?:[-–]\s*)?\(([\p{Lu}\p{Lo}][^()]{0,60})\)\s*$/u;
const sounds =
  /^(?:applause|laughter|laughs|laughing|music|silence|pause|crosstalk|inaudible|noise|sighs?|coughs?)$/iu;

/** Names on a line of their own; sounds in brackets are none. */
function namesIn(pieces: readonly VttPiece[]): ReadonlySet<string> {
  const found: string[] = [];
  for (const piece of pieces) {
    for (const line of linesOf('cue' in piece ? piece.cue.text : piece.block.text)) {
      const name = nameLine.exec(line)?.[1]?.trim();
      if (name !== undefined && !sounds.test(name)) found.push(name);
    }
  }
  const cues = pieces.filter((piece) => 'cue' in piece).length;
  return found.length >= 2 && found.length >= 0.2 * cues ? new Set(found) : new Set();
}

function stretchesOf(lines: readonly string[], names: ReadonlySet<string>): Stretch[] {
  const stretches: { label: string | undefined; text: string }[] = [];
  for (const line of lines) {
    const name = nameLine.exec(line)?.[1]?.trim();
    const last = stretches.at(-1);
    const words = line.replace(/^\s*[-–]\s+/u, '');
    if (name !== undefined && names.has(name)) stretches.push({ label: name, text: '' });
    else if (last && (words === line || last.text === '')) last.text += `\n${words}`;
    else stretches.push({ label: undefined, text: words });
  }
  return stretches;
}

function linesOf(text: string): string[] {
  return readCueText(text)
    .map((stretch) => stretch.text)
    .join('')
    .split('\n');
}
