import { cast } from '@crucible/core/engagement/cast.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { sortScene as sorted } from '@crucible/core/mirror/sorting.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { sortShape } from './mirror-input.ts';

export const sortScene = defineAct({
  name: 'mirror.sort-scene',
  summary: 'Sort the words of one unlabelled scene; sorted again, the latest holds.',
  who: ['coach'],
  input: z.strictObject(sortShape),
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    cast: { in: 'shared', fold: cast },
  },
  writes: ['desk'],
  decide: (known, { input }, { now }) =>
    mapResult(sorted(shownScenes(known), { ...input, now }), (body) => ({ desk: [{ body }] })),
});
