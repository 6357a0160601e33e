import type { PulseRatings, Rating } from '@crucible/core/alliance/pulse.ts';
import type { PulseOfBoth } from '@crucible/core/alliance/pulse-answer.ts';
import { type AskedSession, readAlliance } from '@crucible/core/alliance/read-alliance.ts';
import { idOf, type SessionId } from '@crucible/core/ids.ts';
import type { Views } from '../api-names.ts';
import { exampleSessions } from './example-sessions.ts';

/** What the two of the invented work answered after its sessions: the last one was worth asking about. */
const answered: readonly Omit<PulseOfBoth, 'session'>[] = [
  {
    client: { via: 'handed-over', answer: { ratings: rated(8, 9, 8, 8, 9, 8), feltOff: 1 } },
    coach: { via: 'own-device', answer: { ratings: rated(8, 8, 8, 9, 9, 8), feltOff: 0 } },
  },
  {
    client: {
      via: 'handed-over',
      answer: { ratings: rated(8, 8, 7, 8, 8, 6), feltOff: 4, notSaid: { amount: 'a-little', wish: 'ask' } },
    },
    coach: {
      via: 'own-device',
      answer: { ratings: rated(8, 9, 9, 9, 9, 9), feltOff: 1, keptBack: 'a-little' },
    },
  },
];

const asked: readonly AskedSession[] = exampleSessions.sessions.flatMap((one, at) => {
  const both = answered[at];
  return both === undefined || one.standing === 'moved-away'
    ? []
    : [{ ...both, session: one.session, start: one.start }];
});

export const exampleAlliance: Views['alliance.show-alliance'] = {
  ...readAlliance(asked),
  isQuiet: false,
};

export function exampleAnswers(of: string): Views['alliance.show-coach-pulse'] {
  const found = asked.find(({ session }) => session === of);
  if (found === undefined) return { session: idOf<SessionId>(of), standing: 'not-now' };
  return {
    session: found.session,
    standing: 'opened',
    both: { client: found.client, coach: found.coach },
  };
}

/** Six answers in the order of the lines. */
function rated(
  ...[G1, G2, T1, T2, B1, B2]: readonly [Rating, Rating, Rating, Rating, Rating, Rating]
): PulseRatings {
  return { G1, G2, T1, T2, B1, B2 };
}
