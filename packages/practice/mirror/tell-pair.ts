import type { PairId, SceneId } from '@crucible/core/ids.ts';
import { makePair } from '@crucible/core/mirror/pair-rules.ts';
import { pointAt } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { ofScene } from './mirror-input.ts';

export const tellPair = defineAct({
  name: 'mirror.tell-pair',
  summary: '"Reminds me of ...": put a scene out there beside one in here, both seen by both.',
  who: ['coach', 'client'],
  coachMayType: true,
  input: z.strictObject({ outside: ofScene, room: ofScene }),
  needs: { shared: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: ({ shared }, { input }, { newId }) => {
    const known = { shared, desk: { scenes: [], pairs: [] }, notes: [] };
    const outside = pointAt(known, input.outside, newId<SceneId>());
    if (!outside.ok) return outside;
    const room = pointAt(known, input.room, newId<SceneId>());
    if (!room.ok) return room;
    const pair = { pair: newId<PairId>(), outside: outside.value, room: room.value };
    return mapResult(makePair(shared.pairs, pair), (body) => ({ shared: [{ body }] }));
  },
});
