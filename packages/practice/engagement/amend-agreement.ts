import { agreement } from '@crucible/core/engagement/agreement.ts';
import { amendAgreement as amended } from '@crucible/core/engagement/agreement-rules.ts';
import { askSignature } from '@crucible/core/engagement/ask-signature.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import { terms } from '@crucible/core/engagement/terms.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { draftInput } from './agreement-input.ts';
import { agreementStatement } from './agreement-statement.ts';

export const amendAgreement = defineAct({
  name: 'engagement.amend-agreement',
  summary: 'Draft changes to the agreement in force, which holds until all have signed the new one.',
  who: ['coach', 'client'],
  input: draftInput,
  needs: {
    agreement: { in: 'shared', fold: agreement },
    parties: { in: 'shared', fold: parties },
    terms: { in: 'shared', fold: terms },
    requests: { in: 'shared', fold: requests },
  },
  writes: ['shared', 'sponsor'],
  decide: (state, { input }, { author, now, newId }) => {
    const { arrangement } = state.terms;
    const drafting = { parties: state.parties, arrangement, changes: input.rows, beside: input.beside };
    return mapResult(amended(state.agreement, drafting), (draft) => {
      const asked = askSignature(state.requests, { request: newId<RequestId>(), draft, author }, now);
      return agreementStatement(draft, state.agreement, asked ? [asked] : []);
    });
  },
});
