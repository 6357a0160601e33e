import { answerPulse as answered } from '@crucible/core/alliance/answer-pulse.ts';
import { pulseRequestOf } from '@crucible/core/alliance/ask-pulse.ts';
import { openedOn, openedPulses, waitingPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { queueAt, requests } from '@crucible/core/engagement/request.ts';
import type { UnsaidId } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { notes, openUnsaid } from '@crucible/core/session/note.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';
import { openTogether } from './open-together.ts';
import { amount, pulseShape } from './pulse-input.ts';

/** What was kept back opens an unsaid item on the desk; the client learns later that there was something. */
export const answerCoachPulse = defineAct({
  name: 'alliance.answer-coach-pulse',
  summary: 'Answer, as the coach, how it was between us. It stays with you until your client has answered.',
  who: ['coach'],
  input: z.strictObject({
    ...pulseShape,
    keptBack: z.strictObject({ amount, what: words(1000) }).exactOptional(),
  }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    requests: { in: 'shared', fold: requests },
    own: { in: 'desk', fold: waitingPulses },
    notes: { in: 'desk', fold: notes },
  },
  writes: ['desk', 'shared'],
  passesOn: { in: 'client', ready: waitingPulses },
  decide: (known, { input: { session, keptBack, ...given } }, { now, newId, ready }) => {
    const isAnswered = session in known.own || openedOn(known.opened, session) !== undefined;
    const answer = { ...given, ...(keptBack && { keptBack: keptBack.amount }) };
    const answering = { session, said: { side: 'coach', answer }, isAnswered } as const;
    const own = answered(known.sessions, answering, now);
    if (!own.ok) return own;
    const unsaid = keptBack && { item: newId<UnsaidId>(), text: keptBack.what };
    const items = openUnsaid(known.notes, { session, unsaid: unsaid ? [unsaid] : [] });
    const desk = items.map((body) => ({ body }));
    const other = ready(session);
    if (other === undefined) return ok({ desk: [{ body: own.value }, ...desk] });
    const request = pulseRequestOf(queueAt(known.requests, now), session);
    return ok({ desk, ...openTogether({ own: own.value, other, request }) });
  },
});
