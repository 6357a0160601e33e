import { agreement } from '@crucible/core/engagement/agreement.ts';
import { withdrawAgreement } from '@crucible/core/engagement/agreement-rules.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';
import { agreementStatement } from './agreement-statement.ts';

/** Quotes are not the company's to destroy, so they become what was agreed. */
export const withdrawForCompany = defineAct({
  name: 'engagement.withdraw-for-company',
  summary: 'Withdraw what the company agreed to, at once.',
  who: ['sponsor'],
  input: nothing,
  needs: { agreement: { in: 'sponsor', fold: agreement } },
  writes: ['shared', 'sponsor'],
  unseen: ['shared'],
  decide: (state, _asked, { author }) =>
    mapResult(withdrawAgreement(state.agreement, { author, quotes: 'keep' }), (body) =>
      agreementStatement(body, state.agreement),
    ),
});
