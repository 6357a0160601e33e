import { cast } from '@crucible/core/engagement/cast.ts';
import { mentionPerson } from '@crucible/core/engagement/cast-rules.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import type { CastId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { line } from '../input.ts';

export const namePerson = defineAct({
  name: 'engagement.name-person',
  summary: 'Give a name to somebody who is talked about.',
  who: ['coach', 'client'],
  input: z.strictObject({ alias: line() }),
  needs: { cast: { in: 'shared', fold: cast }, parties: { in: 'shared', fold: parties } },
  writes: ['shared'],
  decide: (state, { input }, { newId }) => {
    const naming = { parties: state.parties, person: newId<CastId>(), alias: input.alias };
    return mapResult(mentionPerson(state.cast, naming), (body) => ({ shared: [{ body }] }));
  },
});
