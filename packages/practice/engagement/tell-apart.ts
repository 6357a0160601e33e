import { cast } from '@crucible/core/engagement/cast.ts';
import { tellApart as toldApart } from '@crucible/core/engagement/cast-rules.ts';
import type { CastId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';

export const tellApart = defineAct({
  name: 'engagement.tell-apart',
  summary: 'Undo that two names mean one person.',
  who: ['coach', 'client'],
  /** Whoever was merged into somebody else. */
  input: z.strictObject({ person: id<CastId>() }),
  needs: { cast: { in: 'shared', fold: cast } },
  writes: ['shared'],
  decide: (state, { input }) =>
    mapResult(toldApart(state.cast, input.person), (body) => ({ shared: [{ body }] })),
});
