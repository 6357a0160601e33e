import { mapResult } from '@crucible/core/result.ts';
import { holdSession as held } from '@crucible/core/session/plan-session.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { defineAct } from '../act.ts';
import { ofSession } from './session-input.ts';

export const holdSession = defineAct({
  name: 'session.hold-session',
  summary: 'Say that a planned session took place.',
  who: ['coach'],
  input: ofSession,
  needs: { sessions: { in: 'shared', fold: sessions } },
  writes: ['shared'],
  decide: (known, { input }, { now }) =>
    mapResult(held(known.sessions, input.session, now), (body) => ({ shared: [{ body }] })),
});
