import { requests } from '@crucible/core/engagement/request.ts';
import type { RequestId, SessionId } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { askBeforehandAnew, beforehandAnswers } from '@crucible/core/session/beforehand.ts';
import { changeTime as changed } from '@crucible/core/session/plan-session.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { planShape } from './session-input.ts';

export const changeTime = defineAct({
  name: 'session.change-time',
  summary: 'Move a planned session to another time; its length and place stay unless said anew.',
  who: ['coach', 'client'],
  coachMayType: true,
  input: z.strictObject({
    session: id<SessionId>(),
    ...planShape,
    minutes: planShape.minutes.exactOptional(),
  }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    requests: { in: 'shared', fold: requests },
    answers: { in: 'shared', fold: beforehandAnswers },
  },
  writes: ['shared'],
  decide: (known, { input: { session, ...change } }, { now, newId }) => {
    const said = changed(known.sessions, session, change);
    if (!said.ok) return said;
    const asked = { ...said.value, request: newId<RequestId>() };
    const bodies = session in known.answers ? [] : askBeforehandAnew(known.requests, asked, now);
    return ok({ shared: [said.value, ...bodies].map((body) => ({ body })) });
  },
});
