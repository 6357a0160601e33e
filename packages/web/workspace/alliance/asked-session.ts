import { pulseUntil } from '@crucible/core/alliance/answer-pulse.ts';
import type { Views } from '../api-names.ts';

type Sessions = Views['session.show-sessions']['sessions'];
type Planned = Exclude<Sessions[number], { readonly standing: 'moved-away' }>;

/** The latest session that an answer is taken about now, whoever has answered. */
export function askedSession(sessions: Sessions, now: number): Planned | undefined {
  return sessions
    .filter((one): one is Planned => one.standing === 'held' || one.standing === 'planned')
    .findLast((one) => one.start <= now && pulseUntil(one) > now);
}
