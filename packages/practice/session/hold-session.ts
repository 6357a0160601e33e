import { askPulse } from '@crucible/core/alliance/ask-pulse.ts';
import { askPactLine } from '@crucible/core/engagement/pact-line.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { holdSession as heldBy } from '@crucible/core/session/plan-session.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import { instant } from '@crucible/core/units.ts';
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
    const said = heldBy(known.sessions, session, now);
    if (!said.ok) return said;
    const asked = askPulse(known.requests, { ...found.value, request: newId<RequestId>() }, now);
    const held = known.sessions.filter(({ standing }) => standing === 'held').length + 1;
    const end = instant(found.value.start + found.value.minutes * 60_000);
    const pact = askPactLine(known.requests, { request: newId<RequestId>(), held, end }, now);
    const requested = [asked, pact].flatMap((body) => (body ? [{ body }] : []));
    return ok({ shared: [{ body: said.value }, ...requested] });
  },
});
