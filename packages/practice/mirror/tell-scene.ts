import type { SceneId } from '@crucible/core/ids.ts';
import { tellScene as told } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { defineAct } from '../act.ts';
import { tellInput } from './mirror-input.ts';

export const tellScene = defineAct({
  name: 'mirror.tell-scene',
  summary: 'Tell a scene, out there or in here, for both to see; edited, the earlier version stays.',
  who: ['coach', 'client'],
  coachMayType: true,
  input: tellInput,
  needs: { sessions: { in: 'shared', fold: sessions }, scenes: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: (known, { input: { scene, told: said } }, { newId, author }) =>
    mapResult(told(known, { scene, told: said, author, fresh: newId<SceneId>() }), (body) => ({
      shared: [{ body }],
    })),
});
