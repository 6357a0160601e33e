import { givePromise as given, pact } from '@crucible/core/engagement/promise.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';

export const givePromise = defineAct({
  name: 'engagement.give-promise',
  summary: 'Give your promise, alone and first. It holds at once, whatever the client does.',
  who: ['coach'],
  input: z.strictObject({
    text: z.strictObject({
      promise: words(4000),
      half: words(4000),
      neither: words(4000),
      closing: words(4000),
    }),
  }),
  needs: { pact: { in: 'shared', fold: pact } },
  writes: ['shared'],
  decide: (state, { input }) => mapResult(given(state.pact, input.text), (body) => ({ shared: [{ body }] })),
});
