import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { shownEditions } from './agreement-shown.ts';

/** Only what somebody of the company was asked to sign. */
export const showCompanyAgreement = defineView({
  name: 'engagement.show-company-agreement',
  summary: 'Who sees what, as the company was asked to sign it.',
  who: ['sponsor'],
  input: nothing,
  needs: { agreement: { in: 'sponsor', fold: agreement } },
  show: ({ agreement: state }, _input, { person }) => {
    const asked = shownEditions(state).filter(({ signers }) => signers.some((one) => one.person === person));
    const held = asked.find(({ edition }) => edition === inForce(state)?.edition);
    return ok({ ...(held && { inForce: { edition: held.edition } }), editions: asked });
  },
});
