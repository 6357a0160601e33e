import { putRight as rightedBy } from '@crucible/core/engagement/put-right.ts';
import { statements } from '@crucible/core/engagement/statements.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput, words } from '../input.ts';
import { ownWords } from './own-words.ts';

export const putRight = defineAct({
  name: 'engagement.put-right',
  summary: 'Put something right that you said: new words beside the old ones.',
  who: ['coach', 'client'],
  input: z.strictObject({ earlier: placeInput, words: words() }),
  needs: { statements: { in: 'shared', fold: statements } },
  writes: ['shared'],
  decide: (state, { input }, { author }) =>
    mapResult(rightedBy(state.statements, { ...input, author, ownWords }), (body) => ({
      shared: [{ body }],
    })),
});
