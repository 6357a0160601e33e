import type { Cue } from '@crucible/core/session/utterance.ts';

/**
 * Some files name a speaker on every piece, others only where the speaker changes. In the first kind a
 * nameless piece is somebody unknown; in the second it goes on with the name above. The kinds are told
 * apart by named neighbours: where every piece is named, one name often stands twice in a row.
 */
export function inheritNames(cues: readonly Cue[]): readonly Cue[] {
  if (!namesMarkChanges(cues)) return cues;
  let label: string | undefined;
  return cues.map((cue): Cue => {
    label = cue.label ?? label;
    if (cue.label !== undefined || label === undefined) return cue;
    return { ...cue, label, flags: [...cue.flags, 'inherited-speaker'] };
  });
}

const mostRepeats = 0.1;
/** Where nearly every piece is named, one without a name is somebody whom the tool did not know. */
const leastNameless = 0.2;

function namesMarkChanges(cues: readonly Cue[]): boolean {
  const neighbours = cues.flatMap((cue, at) => {
    const before = cues[at - 1]?.label;
    return cue.label === undefined || before === undefined ? [] : [cue.label === before];
  });
  const repeats = neighbours.filter((isSame) => isSame).length;
  const nameless = cues.filter(({ label }) => label === undefined).length;
  if (nameless < leastNameless * cues.length) return false;
  const names = new Set(cues.flatMap(({ label }) => (label === undefined ? [] : [label])));
  return names.size >= 2 && repeats <= mostRepeats * neighbours.length;
}
