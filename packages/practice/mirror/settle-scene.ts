import { settleScene as settled } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { ofScene } from './mirror-input.ts';

export const settleScene = defineAct({
  name: 'mirror.settle-scene',
  summary: 'Say that you agree on a scene that was seen differently; when both have, it counts again.',
  who: ['coach', 'client'],
  input: ofScene,
  needs: { scenes: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: (known, { input: { scene } }, { author }) =>
    mapResult(settled(known.scenes, { scene, author }), (body) => ({ shared: [{ body }] })),
});
