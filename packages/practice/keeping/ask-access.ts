import { accessRequests, askAccess as asked } from '@crucible/core/keeping/access-request.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { dayInput } from '../input.ts';

export const askAccess = defineAct({
  name: 'keeping.ask-access',
  summary:
    'Ask for a copy of all that is kept about the client, or note that it was asked for; owed in a month.',
  who: ['coach', 'client'],
  input: z.strictObject({
    /** On which day it was asked for; today where not said. */
    on: dayInput.exactOptional(),
  }),
  needs: { requests: { in: 'shared', fold: accessRequests } },
  writes: ['shared'],
  decide: (known, { input: { on } }, { now }) =>
    mapResult(asked(known.requests, { on, now }), (body) => ({ shared: [{ body }] })),
});
