import type { PairId, SceneId } from '@crucible/core/ids.ts';
import { makePair } from '@crucible/core/mirror/pair-rules.ts';
import { pointAt } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { notes } from '@crucible/core/session/note.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { reference } from './mirror-input.ts';

export const notePair = defineAct({
  name: 'mirror.note-pair',
  summary: '"Reminds me of ...": put a scene out there beside one in here, for yourself.',
  who: ['coach'],
  input: z.strictObject({ outside: reference, room: reference }),
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    notes: { in: 'desk', fold: notes },
  },
  writes: ['desk'],
  decide: (known, { input }, { newId }) => {
    const outside = pointAt(known, input.outside, newId<SceneId>());
    if (!outside.ok) return outside;
    const room = pointAt(known, input.room, newId<SceneId>());
    if (!room.ok) return room;
    const pair = { pair: newId<PairId>(), outside: outside.value, room: room.value };
    const taken = [outside.value.taken, room.value.taken].filter((one) => one !== undefined);
    return mapResult(makePair([...known.desk.pairs, ...known.shared.pairs], pair), (made) => ({
      desk: [...taken, made].map((body) => ({ body })),
    }));
  },
});
