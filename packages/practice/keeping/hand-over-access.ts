import { accessRequests, handOverAccess as handed } from '@crucible/core/keeping/access-request.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';

export const handOverAccess = defineAct({
  name: 'keeping.hand-over-access',
  summary: 'Note that the copy which was asked for is handed over, and how many lines are left out of it.',
  who: ['coach'],
  input: z.strictObject({ asked: placeInput, omissions: z.int().min(0).max(1000).default(0) }),
  needs: { requests: { in: 'shared', fold: accessRequests } },
  writes: ['shared'],
  decide: (known, { input }) => mapResult(handed(known.requests, input), (body) => ({ shared: [{ body }] })),
});
