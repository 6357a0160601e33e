import { agreeErase as agreed, erasures } from '@crucible/core/keeping/erasure.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';

export const agreeErase = defineAct({
  name: 'keeping.agree-erase',
  summary: 'Agree that what the other asked for is destroyed, a day from now.',
  who: ['coach', 'client'],
  input: z.strictObject({ asked: placeInput }),
  needs: { erasures: { in: 'shared', fold: erasures } },
  writes: ['shared'],
  decide: (known, { input: { asked } }, { author }) =>
    mapResult(agreed(known.erasures, { asked, author }), (body) => ({ shared: [{ body }] })),
});
