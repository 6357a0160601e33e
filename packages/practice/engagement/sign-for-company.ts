import { agreement } from '@crucible/core/engagement/agreement.ts';
import { signAgreement as signed } from '@crucible/core/engagement/agreement-rules.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { agreementStatement } from './agreement-statement.ts';

export const signForCompany = defineAct({
  name: 'engagement.sign-for-company',
  summary: 'Sign the draft that you have read, for the company.',
  who: ['sponsor'],
  /** Which edition, and the place of the very draft that was before the signer's eyes. */
  input: z.strictObject({ edition: z.int().positive(), draft: placeInput }),
  needs: { agreement: { in: 'sponsor', fold: agreement } },
  writes: ['shared', 'sponsor'],
  unseen: ['shared'],
  decide: (state, { input }, { author }) =>
    mapResult(signed(state.agreement, { ...input, author }), (body) =>
      agreementStatement(body, state.agreement),
    ),
});
