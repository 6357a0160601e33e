import type { InterestsStated } from '@crucible/core/engagement/promise.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';

export const stateInterests = defineAct({
  name: 'engagement.state-interests',
  summary: 'Say who pays you, what else you gain, and for whom else you work here.',
  who: ['coach'],
  input: z.strictObject({
    paidBy: words(2000),
    alsoGain: words(2000).exactOptional(),
    alsoWorkFor: words(2000).exactOptional(),
  }),
  needs: {},
  writes: ['shared'],
  decide: (_state, { input }) => {
    const body: InterestsStated = { kind: 'interests-stated', version: 1, ...input };
    return ok({ shared: [{ body }] });
  },
});
