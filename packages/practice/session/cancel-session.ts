import { requests } from '@crucible/core/engagement/request.ts';
import { takeBack } from '@crucible/core/engagement/request-rules.ts';
import { mapResult } from '@crucible/core/result.ts';
import { cancelSession as cancelled } from '@crucible/core/session/plan-session.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { defineAct } from '../act.ts';
import { ofSession } from './session-input.ts';

export const cancelSession = defineAct({
  name: 'session.cancel-session',
  summary: 'Cancel a planned session; no reason is asked.',
  who: ['coach', 'client'],
  coachMayType: true,
  input: ofSession,
  needs: { sessions: { in: 'shared', fold: sessions }, requests: { in: 'shared', fold: requests } },
  writes: ['shared'],
  decide: (known, { input: { session } }, { now }) =>
    mapResult(cancelled(known.sessions, session), (said) => ({
      shared: [said, ...takeBack(known.requests, { session }, now)].map((body) => ({ body })),
    })),
});
