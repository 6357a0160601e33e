import { agreement } from '@crucible/core/engagement/agreement.ts';
import { draftAgreement as drafted } from '@crucible/core/engagement/agreement-rules.ts';
import { askSignature } from '@crucible/core/engagement/ask-signature.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import { terms } from '@crucible/core/engagement/terms.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { draftInput } from './agreement-input.ts';
import { agreementStatement } from './agreement-statement.ts';

export const draftAgreement = defineAct({
  name: 'engagement.draft-agreement',
  summary: 'Draft who sees what, row by row; a row that is not named is as it is at first: no.',
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
    return mapResult(drafted(state.agreement, drafting), (draft) => {
      const asked = askSignature(state.requests, { request: newId<RequestId>(), draft, author }, now);
      return agreementStatement(draft, state.agreement, asked ? [asked] : []);
    });
  },
});
