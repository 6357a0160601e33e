import { queueAt, requests } from '@crucible/core/engagement/request.ts';
import { ok } from '@crucible/core/result.ts';
import {
  answerBeforehand as answered,
  beforehandAnswers,
  beforehandRequestOf,
} from '@crucible/core/session/beforehand.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { markAnswered } from '../engagement/mark-answered.ts';
import { words } from '../input.ts';
import { ofSession } from './session-input.ts';

/** Both read it at once: it is there to be read before the hour. */
export const answerBeforehand = defineAct({
  name: 'session.answer-beforehand',
  summary: 'Say what would make the next session worth it; your coach reads it before you meet.',
  who: ['client'],
  input: z.strictObject({ ...ofSession.shape, text: words(500) }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    answers: { in: 'shared', fold: beforehandAnswers },
    requests: { in: 'shared', fold: requests },
  },
  writes: ['shared'],
  decide: (known, { input }, { now }) => {
    const said = answered(known, input, now);
    if (!said.ok) return said;
    const request = beforehandRequestOf(queueAt(known.requests, now), input.session);
    return ok({ shared: [{ body: said.value }, ...markAnswered(request)] });
  },
});
