import { colleague } from '@crucible/core/keeping/colleague.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { line, words } from '../input.ts';

export const nameColleague = defineAct({
  name: 'keeping.name-colleague',
  summary: 'Say who opens the practice if something happens to you, whom they tell and what they destroy.',
  who: ['coach'],
  input: z.strictObject({
    name: line(),
    /** How the colleague is reached. */
    reach: line(),
    tell: z.array(z.strictObject({ name: line(), reach: line() })).max(200),
    destroy: words(4000),
  }),
  needs: { colleague: { in: 'practice', fold: colleague } },
  writes: ['practice'],
  decide: (_, { input }) =>
    ok({ practice: [{ body: { kind: 'colleague-named' as const, version: 1, ...input } }] }),
});
