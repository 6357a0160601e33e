import { openEngagement as opened, practice } from '@crucible/core/engagement/practice.ts';
import { arrangements } from '@crucible/core/engagement/terms.ts';
import type { PersonId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, line, monthInput } from '../input.ts';

/** The engagement has no name before this act: `deciding.engagement` is a fresh one. */
export const openEngagement = defineAct({
  name: 'engagement.open-engagement',
  summary: 'Begin to work with somebody: who they are, and the month in which you plan to end.',
  who: ['coach'],
  input: z.strictObject({
    /** What the coach calls it. */
    called: line(),
    client: z.strictObject({
      name: line(),
      /** For somebody the practice knows already. */
      person: id<PersonId>().exactOptional(),
    }),
    arrangement: z.enum(arrangements),
    ending: monthInput,
  }),
  needs: { practice: { in: 'practice', fold: practice } },
  writes: ['practice', 'shared'],
  opens: ['shared', 'client', 'own', 'desk', 'trust', 'supervision', 'sponsor'],
  decide: (state, { input }, { engagement, author, now, newId }) => {
    const { name, person = newId<PersonId>() } = input.client;
    const opening = { ...input, engagement, by: author.person, client: { name, person }, now };
    return mapResult(opened(state.practice, opening), (said) => ({
      practice: [{ body: said.practice }],
      shared: said.shared.map((body) => ({ body })),
    }));
  },
});
