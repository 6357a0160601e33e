import { leaveEngagement, parties } from '@crucible/core/engagement/parties.ts';
import type { PersonId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';

export const sayPartyLeft = defineAct({
  name: 'engagement.say-party-left',
  summary: 'Say that somebody of the company, or the supervisor, no longer belongs to this work.',
  who: ['coach'],
  input: z.strictObject({ person: id<PersonId>() }),
  needs: { parties: { in: 'shared', fold: parties } },
  writes: ['shared'],
  decide: ({ parties: who }, { input }) =>
    mapResult(leaveEngagement(who, input.person), (body) => ({ shared: [{ body }] })),
});
