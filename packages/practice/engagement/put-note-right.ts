import { putRight as rightedBy } from '@crucible/core/engagement/put-right.ts';
import { statements } from '@crucible/core/engagement/statements.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput, words } from '../input.ts';
import { ownWords } from './own-words.ts';

export const putNoteRight = defineAct({
  name: 'engagement.put-note-right',
  summary: 'Put something right in your own notes: new words beside the old ones.',
  who: ['coach'],
  input: z.strictObject({ earlier: placeInput, words: words() }),
  needs: { statements: { in: 'desk', fold: statements } },
  writes: ['desk'],
  decide: (state, { input }, { author }) =>
    mapResult(rightedBy(state.statements, { ...input, author, ownWords }), (body) => ({ desk: [{ body }] })),
});
