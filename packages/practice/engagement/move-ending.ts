import { moveEnding as moved, terms } from '@crucible/core/engagement/terms.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { monthInput } from '../input.ts';

export const moveEnding = defineAct({
  name: 'engagement.move-ending',
  summary: 'Move the month in which you plan to end; both see it.',
  who: ['coach', 'client'],
  input: z.strictObject({ ending: monthInput }),
  needs: { terms: { in: 'shared', fold: terms } },
  writes: ['shared'],
  decide: (state, { input }, { now }) =>
    mapResult(moved(state.terms, { ending: input.ending, now }), (body) => ({ shared: [{ body }] })),
});
