import type { StreamId } from '@crucible/core/engagement/stream.ts';

/** Something was said somewhere: by which act, and in which stream. */
export type Change = { readonly act: string; readonly stream: StreamId };

export type Changes = {
  readonly note: (change: Change) => void;
  /** Hears of what was noted since the last tick. Answers how to stop. */
  readonly listen: (hear: (changes: readonly Change[]) => void) => () => void;
  readonly close: () => void;
};

/** Milliseconds between ticks. */
export const usualTick = 3000;

/**
 * Gathers what changed and tells it on a fixed tick, so that the moment of an act is not to be read from the
 * moment of a message. Nothing is told on a tick without changes.
 */
export function gatherChanges(tick: number = usualTick): Changes {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  let noted: Change[] = [];
  const timer = setInterval(() => {
    const told = noted;
    noted = [];
    if (told.length > 0) for (const hear of listeners) hear(told);
  }, tick);
  timer.unref();
  return {
    note: (change) => {
      if (listeners.size > 0) noted.push(change);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    close: () => clearInterval(timer),
  };
}
