import { cast } from '@crucible/core/engagement/cast.ts';
import { mergePeople as merged } from '@crucible/core/engagement/cast-rules.ts';
import type { CastId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';

export const mergePeople = defineAct({
  name: 'engagement.merge-people',
  summary: 'Say that two names mean one person.',
  who: ['coach', 'client'],
  input: z.strictObject({ from: id<CastId>(), into: id<CastId>() }),
  needs: { cast: { in: 'shared', fold: cast } },
  writes: ['shared'],
  decide: (state, { input }) => mapResult(merged(state.cast, input), (body) => ({ shared: [{ body }] })),
});
