import type { SessionId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
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
  needs: { sessions: { in: 'shared', fold: sessions } },
  writes: ['shared'],
  decide: (known, { input: { session, ...change } }) =>
    mapResult(changed(known.sessions, session, change), (body) => ({ shared: [{ body }] })),
});
