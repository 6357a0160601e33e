import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { missingOf } from '@crucible/core/engagement/agreement-standing.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { shownEditions } from './agreement-shown.ts';

export const showAgreement = defineView({
  name: 'engagement.show-agreement',
  summary: 'Who sees what: every edition, who signed it, what holds now and what is missing.',
  who: ['coach', 'client'],
  input: nothing,
  needs: { agreement: { in: 'shared', fold: agreement }, parties: { in: 'shared', fold: parties } },
  show: ({ agreement: state, parties: who }) => {
    const held = inForce(state);
    return ok({
      ...(held && { inForce: { edition: held.edition, since: held.since } }),
      missing: missingOf(state, who),
      editions: shownEditions(state),
      withdrawals: state.withdrawals,
    });
  },
});
