import type { Instant } from '../units.ts';
import type { SessionTrace } from './quiet-run.ts';
import type { AllianceSession } from './read-alliance.ts';

/** Above this something felt off, on either side (methods 3.7). */
const quietFeltOff = 2;

/**
 * What each session left behind of a difference: in the answers of both, and in what was put right in what
 * both read, from the session on until the next. Feedback that is offered will count here when there is some.
 */
export function tracesOf(
  sessions: readonly AllianceSession[],
  putRight: readonly Instant[],
): readonly SessionTrace[] {
  return sessions.map((one, at) => {
    const { start, because, gap, client, coach } = one;
    const end = sessions[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const feltOff = Math.max(client.answer.feltOff ?? 0, coach.answer.feltOff ?? 0);
    const isApart = gap?.unlike !== undefined && gap.unlike !== 'none';
    return {
      isDifferent: because.length > 0 || feltOff > quietFeltOff || isApart,
      seenDifferently: putRight.filter((moment) => moment >= start && moment < end).length,
      offered: 0,
    };
  });
}
