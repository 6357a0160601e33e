import { doomedBy } from '@crucible/core/keeping/doomed.ts';
import { eraseNow as now } from '@crucible/core/keeping/erasure.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { destroyAll } from './destroy-all.ts';
import { eraseNeeds, keptUnseen, keptWrites } from './kept-needs.ts';

export const eraseNow = defineAct({
  name: 'keeping.erase-now',
  summary: 'Destroy now what was asked for, without waiting for the day to pass. It cannot be undone.',
  who: ['coach'],
  input: z.strictObject({ asked: placeInput }),
  needs: eraseNeeds,
  writes: keptWrites,
  unseen: keptUnseen,
  decide: (known, { input: { asked } }, { engagement }) => {
    const found = now(known.erasures, asked);
    if (!found.ok) return found;
    return destroyAll(known, doomedBy(known, found.value.what, engagement), [found.value]);
  },
});
