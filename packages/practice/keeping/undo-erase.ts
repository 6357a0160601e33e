import { erasures, undoErase as undone } from '@crucible/core/keeping/erasure.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';

export const undoErase = defineAct({
  name: 'keeping.undo-erase',
  summary: 'Take back what was asked to be destroyed, as long as it is there.',
  who: ['coach', 'client'],
  input: z.strictObject({ asked: placeInput }),
  needs: { erasures: { in: 'shared', fold: erasures } },
  writes: ['shared'],
  decide: (known, { input: { asked } }, { author }) =>
    mapResult(undone(known.erasures, { asked, author }), (body) => ({ shared: [{ body }] })),
});
