import { milliseconds } from '@crucible/core/units.ts';
import type { Notice } from './notice.ts';
import type { Draft } from './transcript.ts';

/** Times that were read off a wall clock instead of counted from the start of the recording. */
export const noon = 12 * 3_600_000;
const day = 2 * noon;
/** No session begins so late on its own clock. */
const latestStart = 6 * 3_600_000;

export function isWallClock(firstStart: number | undefined): boolean {
  return firstStart !== undefined && firstStart > latestStart;
}

/** Counted from the first, over midnight too. */
export function fromWallClock(draft: Draft): Draft {
  const notices: Notice[] = [];
  let days = 0;
  let before = 0;
  const running = draft.cues.map(({ start = before, line }) => {
    if (before - start > noon) {
      days += 1;
      notices.push({ kind: 'midnight-passed', line });
    }
    before = start;
    return start + days * day;
  });
  const first = running.reduce((least, time) => Math.min(least, time), Number.MAX_SAFE_INTEGER);
  const cues = draft.cues.map((cue, at) => {
    if (cue.start === undefined) return cue;
    const { end, ...open } = cue;
    const start = milliseconds((running[at] ?? first) - first);
    return {
      ...open,
      start,
      ...(end !== undefined && { end: milliseconds(start + Math.max(0, end - cue.start)) }),
    };
  });
  return { ...draft, clock: 'wall', cues, notices: [...draft.notices, ...notices] };
}
