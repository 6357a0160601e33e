import type { Cue } from '@crucible/core/session/utterance.ts';

/** Captions are padded and rounded; below this two voices need not have met. */
const overlapOf = 200;

/**
 * Cross-talk collapses to the louder voice, so words of one person may stand under the name of
 * another (formats, case 6). Pieces of two speakers whose times overlap are marked for the ear.
 */
export function markOverlaps(cues: readonly Cue[], of: readonly number[]): Cue[] {
  const marked = new Set<number>();
  cues.forEach((cue, at) => {
    const before = cues[at - 1];
    if (before === undefined || of[before.index] === of[cue.index]) return;
    if (cue.start === undefined || before.start === undefined || before.end === undefined) return;
    if (cue.start >= before.start && cue.start < before.end - overlapOf) {
      marked.add(before.index).add(cue.index);
    }
  });
  return cues.map((cue) =>
    marked.has(cue.index) && !cue.flags.includes('check-by-ear')
      ? { ...cue, flags: [...cue.flags, 'check-by-ear'] }
      : cue,
  );
}
