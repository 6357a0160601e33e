import type { Cue } from '@crucible/core/session/utterance.ts';
import type { Notice } from './notice.ts';

/** Text that is not well formed Unicode (half of a surrogate pair) is mended and noted. */
export function mendCues(cues: readonly Cue[]): {
  readonly cues: readonly Cue[];
  readonly notices: readonly Notice[];
} {
  const broken = cues.filter((cue) => !isWellFormed(cue));
  const [first] = broken;
  if (first === undefined) return { cues, notices: [] };
  return {
    cues: cues.map((cue) => (isWellFormed(cue) ? cue : mended(cue))),
    notices: [{ kind: 'mended-characters', count: broken.length, line: first.line }],
  };
}

function isWellFormed({ text, label, asHeard, id }: Cue): boolean {
  return [text, label, asHeard, id].every((words) => words === undefined || words.isWellFormed());
}

function mended(cue: Cue): Cue {
  const { label, asHeard, id } = cue;
  return {
    ...cue,
    text: cue.text.toWellFormed(),
    ...(label !== undefined && { label: label.toWellFormed() }),
    ...(asHeard !== undefined && { asHeard: asHeard.toWellFormed() }),
    ...(id !== undefined && { id: id.toWellFormed() }),
  };
}
