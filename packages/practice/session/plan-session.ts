import type { SessionId } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { planSession as planned } from '@crucible/core/session/plan-session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { planShape } from './session-input.ts';

export const planSession = defineAct({
  name: 'session.plan-session',
  summary: 'Plan a session: when it begins, how long it lasts, and where.',
  who: ['coach'],
  input: z.strictObject(planShape),
  needs: {},
  writes: ['shared'],
  decide: (_, { input }, { newId }) => ok({ shared: [{ body: planned(newId<SessionId>(), input) }] }),
});
