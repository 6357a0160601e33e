import type { PairId } from '@crucible/core/ids.ts';
import { answerPair as answered } from '@crucible/core/mirror/pair-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { answerShape } from './mirror-input.ts';

export const answerPair = defineAct({
  name: 'mirror.answer-pair',
  summary: '"Same thing?" - same, partly, no, or the other way round; an earlier answer stays beside it.',
  who: ['coach', 'client'],
  coachMayType: true,
  input: z.strictObject({ pair: id<PairId>(), ...answerShape }),
  needs: { scenes: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: (known, { input }) => mapResult(answered(known.scenes, input), (body) => ({ shared: [{ body }] })),
});
