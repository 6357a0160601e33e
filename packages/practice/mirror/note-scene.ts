import type { SceneId } from '@crucible/core/ids.ts';
import { tellScene } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { defineAct } from '../act.ts';
import { tellInput } from './mirror-input.ts';

export const noteScene = defineAct({
  name: 'mirror.note-scene',
  summary: 'Write down a scene, out there or in here, for yourself; edited, the earlier version stays.',
  who: ['coach'],
  input: tellInput,
  needs: { sessions: { in: 'shared', fold: sessions }, scenes: { in: 'desk', fold: scenes } },
  writes: ['desk'],
  decide: (known, { input: { scene, told } }, { newId, author }) =>
    mapResult(tellScene(known, { scene, told, author, fresh: newId<SceneId>() }), (body) => ({
      desk: [{ body }],
    })),
});
