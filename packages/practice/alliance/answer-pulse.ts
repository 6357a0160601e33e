import { answerPulse as answered } from '@crucible/core/alliance/answer-pulse.ts';
import { pulseRequestOf } from '@crucible/core/alliance/ask-pulse.ts';
import { openedOn, openedPulses, waitingPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { queueAt, requests } from '@crucible/core/engagement/request.ts';
import { ownKept } from '@crucible/core/own/only-mine.ts';
import { ok } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { markAnswered } from '../engagement/mark-answered.ts';
import { words } from '../input.ts';
import { sealedInput } from '../own/own-input.ts';
import { openTogether } from './open-together.ts';
import { amount, pulseShape } from './pulse-input.ts';

/**
 * While the coach has not answered, all of it stays in the client's own stream, the mark on the request too.
 * With every answer one thing is kept that only the client can open, of one size whether anything is in it.
 */
export const answerPulse = defineAct({
  name: 'alliance.answer-pulse',
  summary: 'Answer how it was today. It stays with you until your coach has answered too.',
  who: ['client'],
  input: z.strictObject({
    ...pulseShape,
    /** Left out where there was nothing, or nothing for the coach: the two are one. */
    notSaid: z
      .discriminatedUnion('wish', [
        z.strictObject({ amount, wish: z.literal('tell'), text: words(2000) }),
        z.strictObject({ amount, wish: z.literal('ask') }),
      ])
      .exactOptional(),
    /** Words that the client keeps for themselves or nothing at all, sealed in their browser. */
    kept: sealedInput,
  }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    requests: { in: 'shared', fold: requests },
    own: { in: 'client', fold: waitingPulses },
  },
  writes: ['client', 'shared', 'own'],
  passesOn: { in: 'desk', ready: waitingPulses },
  leavesSealed: true,
  decide: (known, { input: { session, kept, ...answer } }, { now, ready }) => {
    const isAnswered = session in known.own || openedOn(known.opened, session) !== undefined;
    const answering = { session, said: { side: 'client', answer }, isAnswered } as const;
    const own = answered(known.sessions, answering, now);
    if (!own.ok) return own;
    const request = pulseRequestOf(queueAt(known.requests, now), session);
    const other = ready(session);
    const mine = { own: [{ body: ownKept(kept) }] };
    if (other === undefined) return ok({ client: [{ body: own.value }, ...markAnswered(request)], ...mine });
    return ok({ ...openTogether({ own: own.value, other, request }), ...mine });
  },
});
