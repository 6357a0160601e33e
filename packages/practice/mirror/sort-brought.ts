import { brought } from '@crucible/core/mirror/brought.ts';
import { sortOf } from '@crucible/core/mirror/sorting.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { sortShape } from './mirror-input.ts';

export const sortBrought = defineAct({
  name: 'mirror.sort-brought',
  summary: 'Sort the words of one scene that was brought to supervision; sorted again, the latest holds.',
  who: ['supervisor'],
  input: z.strictObject(sortShape),
  needs: { brought: { in: 'supervision', fold: brought } },
  writes: ['supervision'],
  decide: (known, { input }) =>
    mapResult(sortOf(known.brought, input), (body) => ({ supervision: [{ body }] })),
});
