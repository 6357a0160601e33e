import type { Instant } from '@crucible/core/units.ts';
import { type Expired, expireEverything } from '@crucible/practice/keeping/expire-everything.ts';
import { keepTime } from '@crucible/practice/keeping/keep-time.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import { inTurn } from './in-turn.ts';

export type Minding = {
  /** Gets what went wrong; the next hour tries again. */
  readonly tell: (error: unknown) => void;
  /** Hears of what was destroyed. */
  readonly done?: (act: string, done: Done) => void;
  /** Milliseconds between two looks; less than an hour only in tests. */
  readonly every?: number;
};

const hour = 3_600_000;
const day = 24 * hour;

/**
 * As long as a practice is held open: notes what the clock shows at the start and once a day, destroys every
 * hour what is due, and makes the day's backup. It begins at once and is waited for by nobody; `stop` ends
 * it, after what has begun is at its end.
 */
export function mindTime(practice: Practice, minding: Minding): { readonly stop: () => Promise<void> } {
  const { every = hour, tell } = minding;
  let noted: Instant | undefined;
  const look = async (): Promise<void> => {
    const now = practice.now();
    const isNewDay = noted === undefined || Math.abs(now - noted) >= day;
    if (isNewDay) noted = now;
    for (const expired of await (isNewDay ? keepTime(practice) : expireEverything(practice)))
      say(expired, minding);
    await practice.record.backupIfDue();
  };
  return inTurn(look, { every, tell });
}

function say({ done }: Expired, minding: Minding): void {
  if (done.ok) minding.done?.('keeping.expire-due', done.value);
}
