import type { Instant } from '../units.ts';
import type { SessionTrace } from './quiet-run.ts';
import type { AllianceSession } from './read-alliance.ts';

/** Above this something felt off, on either side (methods 3.7). */
const quietFeltOff = 2;

/** When something was seen differently or put right, and when the coach offered something, where both read. */
export type BesideAnswers = {
  readonly seenDifferently: readonly Instant[];
  readonly offered: readonly Instant[];
};

/**
 * What each session left behind of a difference: in the answers of both, and in what both read, from the
 * session on until the next.
 */
export function tracesOf(
  sessions: readonly AllianceSession[],
  { seenDifferently, offered }: BesideAnswers,
): readonly SessionTrace[] {
  return sessions.map((one, at) => {
    const { start, because, gap, client, coach } = one;
    const end = sessions[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const isHere = (moment: Instant): boolean => moment >= start && moment < end;
    const feltOff = Math.max(client.answer.feltOff ?? 0, coach.answer.feltOff ?? 0);
    const isApart = gap?.unlike !== undefined && gap.unlike !== 'none';
    return {
      isDifferent: because.length > 0 || feltOff > quietFeltOff || isApart,
      seenDifferently: seenDifferently.filter(isHere).length,
      offered: offered.filter(isHere).length,
    };
  });
}
