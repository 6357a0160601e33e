import { holdExpiry as held } from '@crucible/core/keeping/hold.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';

export const holdExpiry = defineAct({
  name: 'keeping.hold-expiry',
  summary: 'Stop everything that would destroy something, with a reason that both can read.',
  who: ['coach', 'client'],
  input: z.strictObject({ reason: words(2000) }),
  needs: {},
  writes: ['shared'],
  decide: (_, { input: { reason } }) => ok({ shared: [{ body: held(reason) }] }),
});
