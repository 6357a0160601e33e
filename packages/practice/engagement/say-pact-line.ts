import { type PactLineSaid, pactLineRequestOf } from '@crucible/core/engagement/pact-line.ts';
import { queueAt, requests } from '@crucible/core/engagement/request.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';
import { markAnswered } from './mark-answered.ts';

export const sayPactLine = defineAct({
  name: 'engagement.say-pact-line',
  summary: 'Say in one line what the pact means to you today; both read it.',
  who: ['coach', 'client'],
  input: z.strictObject({ text: words(300) }),
  needs: { requests: { in: 'shared', fold: requests } },
  writes: ['shared'],
  decide: (known, { input: { text } }, { author, now }) => {
    const asked = author.role === 'client' ? pactLineRequestOf(queueAt(known.requests, now)) : undefined;
    const body: PactLineSaid = { kind: 'pact-line-said', version: 1, text };
    return ok({ shared: [{ body }, ...markAnswered(asked)] });
  },
});
