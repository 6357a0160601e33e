import { cast } from '@crucible/core/engagement/cast.ts';
import { addAlias as added } from '@crucible/core/engagement/cast-rules.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import type { CastId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, line } from '../input.ts';

export const addAlias = defineAct({
  name: 'engagement.add-alias',
  summary: 'Give a further name to somebody who is talked about.',
  who: ['coach', 'client'],
  input: z.strictObject({ person: id<CastId>(), alias: line() }),
  needs: { cast: { in: 'shared', fold: cast }, parties: { in: 'shared', fold: parties } },
  writes: ['shared'],
  decide: (state, { input }) =>
    mapResult(added(state.cast, { ...input, parties: state.parties }), (body) => ({ shared: [{ body }] })),
});
