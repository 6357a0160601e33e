import { openScene as opened } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { ofScene } from './mirror-input.ts';

export const openScene = defineAct({
  name: 'mirror.open-scene',
  summary: 'Open a scene of your own to the client, as it stands now.',
  who: ['coach'],
  input: ofScene,
  needs: { desk: { in: 'desk', fold: scenes }, shared: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: (known, { input: { scene } }) =>
    mapResult(opened(known, scene), (body) => ({ shared: [{ body }] })),
});
