import type { SceneId, SessionId } from '@crucible/core/ids.ts';
import { pointAt } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { ok, refuse } from '@crucible/core/result.ts';
import { notes } from '@crucible/core/session/note.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';

export const takeScene = defineAct({
  name: 'mirror.take-scene',
  summary: 'Take a scene out of a note, so that it can be changed, sorted and opened by itself.',
  who: ['coach'],
  input: z.strictObject({ session: id<SessionId>(), nth: z.int().min(0).max(2) }),
  needs: { desk: { in: 'desk', fold: scenes }, notes: { in: 'desk', fold: notes } },
  writes: ['desk'],
  decide: (known, { input }, { newId }) => {
    const pointed = pointAt({ ...known, shared: { scenes: [], pairs: [] } }, input, newId<SceneId>());
    if (!pointed.ok) return pointed;
    const { taken, scene } = pointed.value;
    return taken === undefined
      ? refuse({ kind: 'scene-taken-already', scene })
      : ok({ desk: [{ body: taken }] });
  },
});
