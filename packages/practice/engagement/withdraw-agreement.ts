import { agreement } from '@crucible/core/engagement/agreement.ts';
import { withdrawAgreement as withdrawn } from '@crucible/core/engagement/agreement-rules.ts';
import { signatureRequest } from '@crucible/core/engagement/ask-signature.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import { takeBack } from '@crucible/core/engagement/request-rules.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { quotesInput } from './agreement-input.ts';
import { agreementStatement } from './agreement-statement.ts';

export const withdrawAgreement = defineAct({
  name: 'engagement.withdraw-agreement',
  summary: 'Withdraw what you agreed to, at once; say whether quotes from transcripts stay.',
  who: ['coach', 'client'],
  input: z.strictObject({ quotes: quotesInput }),
  needs: { agreement: { in: 'shared', fold: agreement }, requests: { in: 'shared', fold: requests } },
  writes: ['shared', 'sponsor'],
  decide: (state, { input }, { author, now }) => {
    const back = takeBack(state.requests, { asks: signatureRequest.name }, now);
    return mapResult(withdrawn(state.agreement, { ...input, author }), (body) =>
      agreementStatement(body, state.agreement, back),
    );
  },
});
