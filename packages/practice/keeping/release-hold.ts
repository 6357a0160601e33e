import { holds, releaseHold as released } from '@crucible/core/keeping/hold.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';

export const releaseHold = defineAct({
  name: 'keeping.release-hold',
  summary: 'Let what is due go on again, after you stopped it.',
  who: ['coach', 'client'],
  input: z.strictObject({ held: placeInput }),
  needs: { holds: { in: 'shared', fold: holds } },
  writes: ['shared'],
  decide: (known, { input: { held } }, { author }) =>
    mapResult(released(known.holds, { held, author }), (body) => ({ shared: [{ body }] })),
});
