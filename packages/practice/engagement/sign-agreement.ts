import { agreement } from '@crucible/core/engagement/agreement.ts';
import { signAgreement as signed } from '@crucible/core/engagement/agreement-rules.ts';
import { signatureRequestOf } from '@crucible/core/engagement/ask-signature.ts';
import { queueAt, requests } from '@crucible/core/engagement/request.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { agreementStatement } from './agreement-statement.ts';
import { markAnswered } from './mark-answered.ts';

export const signAgreement = defineAct({
  name: 'engagement.sign-agreement',
  summary: 'Sign the draft that you have read.',
  who: ['coach', 'client'],
  /** Which edition, and the place of the very draft that was before the signer's eyes. */
  input: z.strictObject({ edition: z.int().positive(), draft: placeInput }),
  needs: { agreement: { in: 'shared', fold: agreement }, requests: { in: 'shared', fold: requests } },
  writes: ['shared', 'sponsor'],
  decide: (state, { input }, { author, now }) => {
    const asked = author.role === 'client' ? signatureRequestOf(queueAt(state.requests, now)) : undefined;
    const answered = markAnswered(asked).map(({ body }) => body);
    return mapResult(signed(state.agreement, { ...input, author }), (body) =>
      agreementStatement(body, state.agreement, answered),
    );
  },
});
