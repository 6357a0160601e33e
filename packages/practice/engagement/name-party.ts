import { nameParty as named, parties } from '@crucible/core/engagement/parties.ts';
import { partyRoles } from '@crucible/core/engagement/party.ts';
import type { PersonId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, line } from '../input.ts';

export const nameParty = defineAct({
  name: 'engagement.name-party',
  summary: 'Say who else belongs to this work: somebody of the company, or a supervisor.',
  who: ['coach'],
  input: z.strictObject({ person: id<PersonId>(), role: z.enum(partyRoles), name: line() }),
  needs: { parties: { in: 'shared', fold: parties } },
  writes: ['shared'],
  decide: ({ parties: who }, { input }) => mapResult(named(who, input), (body) => ({ shared: [{ body }] })),
});
