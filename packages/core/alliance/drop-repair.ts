import { type Followed, lookBelow } from './follow-pulses.ts';
import { limitAt } from './predictive-limit.ts';

/** A session whose total was lower than usual, and what came after it. Places count from 0 in the series. */
export type Drop = {
  readonly at: number;
  /** Where it had to stay above. */
  readonly limit: number;
  /** The session after which it was put right, if one did. */
  readonly repairedAt?: number;
  /** Still within the sessions in which it can be. */
  readonly isOpen: boolean;
};

/** What the two sides wrote after one session, followed. */
export type FollowedPulse = Followed & { readonly feltOff?: number };

const sessionsToRepair = 3;
const quietFeltOff = 2;

/**
 * Every drop with its repair: within three sessions the total is back above the limit from before the drop
 * and what felt off is at most 2 of 10 (methods 3.7). A drop that follows one not yet put right belongs to it.
 * A pulse without an answer to what felt off cannot repair.
 */
export function dropsOf(pulses: readonly FollowedPulse[]): readonly Drop[] {
  const drops: Drop[] = [];
  pulses.forEach(({ level, expected }, at) => {
    const last = drops.at(-1);
    const belongs = last !== undefined && last.repairedAt === undefined && at <= last.at + sessionsToRepair;
    const isWithin = last?.repairedAt !== undefined && at <= last.repairedAt;
    if (level === 'usual' || !expected || belongs || isWithin) return;
    drops.push(dropAt(pulses, at, limitAt(expected, lookBelow)));
  });
  return drops;
}

function dropAt(pulses: readonly FollowedPulse[], at: number, limit: number): Drop {
  const after = pulses.slice(at + 1, at + 1 + sessionsToRepair);
  const repaired = after.findIndex(
    ({ value, feltOff }) => value > limit && feltOff !== undefined && feltOff <= quietFeltOff,
  );
  if (repaired >= 0) return { at, limit, repairedAt: at + 1 + repaired, isOpen: false };
  return { at, limit, isOpen: after.length < sessionsToRepair };
}
