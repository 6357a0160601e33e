import { pact, takeHalf as taken } from '@crucible/core/engagement/promise.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';

export const takeHalf = defineAct({
  name: 'engagement.take-half',
  summary: 'Take on your half of the pact, on the day you mean it, or never.',
  who: ['client'],
  /** Where the promise stands whose words were read. */
  input: z.strictObject({ promise: placeInput }),
  needs: { pact: { in: 'shared', fold: pact } },
  writes: ['shared'],
  decide: (state, { input }) =>
    mapResult(taken(state.pact, input.promise), (body) => ({ shared: [{ body }] })),
});
