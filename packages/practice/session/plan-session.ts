import { requests } from '@crucible/core/engagement/request.ts';
import type { RequestId, SessionId } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { askBeforehand } from '@crucible/core/session/beforehand.ts';
import { planSession as planned } from '@crucible/core/session/plan-session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { planShape } from './session-input.ts';

export const planSession = defineAct({
  name: 'session.plan-session',
  summary:
    'Plan a session: when it begins, how long it lasts, and where; your client is asked the day before.',
  who: ['coach'],
  input: z.strictObject(planShape),
  needs: { requests: { in: 'shared', fold: requests } },
  writes: ['shared'],
  decide: (known, { input }, { now, newId }) => {
    const body = planned(newId<SessionId>(), input);
    const asked = askBeforehand(known.requests, { ...body, request: newId<RequestId>() }, now);
    return ok({ shared: [{ body }, ...(asked ? [{ body: asked }] : [])] });
  },
});
