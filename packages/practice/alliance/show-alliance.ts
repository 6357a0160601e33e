import { openedPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { isQuietRun } from '@crucible/core/alliance/quiet-run.ts';
import { readAlliance } from '@crucible/core/alliance/read-alliance.ts';
import { tracesOf } from '@crucible/core/alliance/trace-sessions.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { ok } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { askedSessions } from './asked-sessions.ts';

/** Stands on what both have opened and on nothing else, so that it may be looked at together. */
export const showAlliance = defineView({
  name: 'alliance.show-alliance',
  summary: 'How it was between us: what both wrote, session by session, and what that tells.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    righted: { in: 'shared', fold: righted },
  },
  show: (known, _input, { role }) => {
    const told = readAlliance(askedSessions(known));
    const putRight = Object.values(known.righted).map(({ at }) => at);
    const isQuiet = role === 'coach' && isQuietRun(tracesOf(told.sessions, putRight));
    return ok({ ...told, isQuiet });
  },
});
