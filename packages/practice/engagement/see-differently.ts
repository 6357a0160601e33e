import { seeDifferently as seen } from '@crucible/core/engagement/seen-differently.ts';
import { statements } from '@crucible/core/engagement/statements.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput, words } from '../input.ts';
import { ownWords } from './own-words.ts';

export const seeDifferently = defineAct({
  name: 'engagement.see-differently',
  summary: 'Say that you see something differently that your coach wrote; it stays beside it.',
  who: ['client'],
  input: z.strictObject({ earlier: placeInput, words: words().exactOptional() }),
  needs: { statements: { in: 'shared', fold: statements } },
  writes: ['shared'],
  decide: (state, { input: { earlier, words: said } }, { author }) =>
    mapResult(
      seen(state.statements, { earlier, ...(said !== undefined && { words: said }), author, ownWords }),
      (body) => ({ shared: [{ body }] }),
    ),
});
