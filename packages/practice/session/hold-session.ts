import { askPulse } from '@crucible/core/alliance/ask-pulse.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { holdSession as held } from '@crucible/core/session/plan-session.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import { defineAct } from '../act.ts';
import { ofSession } from './session-input.ts';

export const holdSession = defineAct({
  name: 'session.hold-session',
  summary: 'Say that a planned session took place; your client is then asked how it was.',
  who: ['coach'],
  input: ofSession,
  needs: { sessions: { in: 'shared', fold: sessions }, requests: { in: 'shared', fold: requests } },
  writes: ['shared'],
  decide: (known, { input: { session } }, { now, newId }) => {
    const found = findSession(known.sessions, session);
    if (!found.ok) return found;
    const said = held(known.sessions, session, now);
    if (!said.ok) return said;
    const asked = askPulse(known.requests, { ...found.value, request: newId<RequestId>() }, now);
    return ok({ shared: [{ body: said.value }, ...(asked ? [{ body: asked }] : [])] });
  },
});
