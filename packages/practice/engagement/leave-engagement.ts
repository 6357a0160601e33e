import type { PartyLeft } from '@crucible/core/engagement/parties.ts';
import { ok } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';

/** Neither can open `shared`, so nothing is looked at; that they are a party is what lets them act. */
export const leaveEngagement = defineAct({
  name: 'engagement.leave-engagement',
  summary: 'Leave this work, as somebody of the company or as supervisor.',
  who: ['sponsor', 'supervisor'],
  input: nothing,
  needs: {},
  writes: ['shared'],
  unseen: ['shared'],
  decide: (_state, _asked, { author }) => {
    const body: PartyLeft = { kind: 'party-left', version: 1, person: author.person };
    return ok({ shared: [{ body }] });
  },
});
