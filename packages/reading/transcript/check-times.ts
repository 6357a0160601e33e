import type { Cue } from '@crucible/core/session/utterance.ts';
import type { Milliseconds } from '@crucible/core/units.ts';
import type { Notice } from './notice.ts';

/** What is doubtful about a file's times. Out of order or past the end, no figure may rest on them. */
export type TimeCheck = { readonly inOrder: boolean; readonly notices: readonly Notice[] };

/** A recording runs on for a while after a tool has noted its length. */
const grace = 60_000;
/** Shorter overlaps are what rounding and two voices in one sentence make. */
const overlapOf = 200;
/** Blocks of a few pieces share a time by right; a file in which nearly all do has lost its times. */
const leastRepeated = 5;
const mostRepeated = 0.6;

export function checkTimes(cues: readonly Cue[], duration?: Milliseconds): TimeCheck {
  const timed = cues.filter((cue) => cue.start !== undefined);
  if (timed.length === 0) return { inOrder: true, notices: cues.length > 0 ? [{ kind: 'no-times' }] : [] };
  const back = timed.filter((cue, at) => startOf(cue) < startOf(timed[at - 1]));
  const backwards = timed.filter((cue) => cue.end !== undefined && cue.end < startOf(cue));
  const late = duration === undefined ? [] : timed.filter((cue) => startOf(cue) > duration + grace);
  const overlapping = timed.filter((cue, at) => {
    const end = timed[at - 1]?.end;
    return end !== undefined && startOf(cue) >= startOf(timed[at - 1]) && startOf(cue) < end - overlapOf;
  });
  const repeated = timed.filter((cue, at) => at > 0 && startOf(cue) === startOf(timed[at - 1]));
  const isStuck = repeated.length >= leastRepeated && repeated.length >= mostRepeated * timed.length;
  const unordered = [...back, ...backwards].sort((a, b) => a.index - b.index);
  return {
    inOrder: unordered.length === 0 && late.length === 0 && !isStuck,
    notices: [
      ...counted('unordered-times', unordered),
      ...counted('late-times', late),
      ...(isStuck ? counted('repeated-times', repeated) : []),
      ...counted('overlapping-times', overlapping),
    ],
  };
}

function startOf(cue: Cue | undefined): number {
  return cue?.start ?? 0;
}

function counted(
  kind: 'unordered-times' | 'late-times' | 'overlapping-times' | 'repeated-times',
  cues: readonly Cue[],
): Notice[] {
  const [first] = cues;
  return first === undefined ? [] : [{ kind, count: cues.length, line: first.line }];
}
