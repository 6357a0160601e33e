import type { SceneId } from '@crucible/core/ids.ts';
import { contestScene as contested } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, words } from '../input.ts';

export const contestScene = defineAct({
  name: 'mirror.contest-scene',
  summary: 'See a scene differently: it stays, with your words beside it, and leaves every count.',
  who: ['client'],
  input: z.strictObject({ scene: id<SceneId>(), words: words(2000).exactOptional() }),
  needs: { scenes: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: (known, { input }, { author }) =>
    mapResult(contested(known.scenes, { ...input, author }), (body) => ({ shared: [{ body }] })),
});
