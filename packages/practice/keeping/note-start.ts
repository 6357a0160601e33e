import { type Started, starts } from '@crucible/core/keeping/believed-clock.ts';
import { ok } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';

/** Done by the software at every start, and once a day while it runs. */
export const noteStart = defineAct({
  name: 'keeping.note-start',
  summary: 'Note what the clock shows, so that a wrong one destroys nothing.',
  who: ['coach'],
  input: nothing,
  needs: { starts: { in: 'practice', fold: starts } },
  writes: ['practice'],
  decide: (_, __, { now }) => {
    const body: Started = { kind: 'started', version: 1, clock: now };
    return ok({ practice: [{ body }] });
  },
});
