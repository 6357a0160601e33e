import { parties } from '@crucible/core/engagement/parties.ts';
import { practice } from '@crucible/core/engagement/practice.ts';
import { takeUp } from '@crucible/core/engagement/take-up.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { line } from '../input.ts';

/** Nobody here is a party to it before this act, so it is the coach of the practice who does it. */
export const takeUpEngagement = defineAct({
  name: 'engagement.take-up-engagement',
  summary: 'Go on with work that came from another practice, in the place of the coach it had.',
  who: ['coach'],
  input: z.strictObject({
    /** What the coach calls it; the client's name where not said. */
    called: line().exactOptional(),
  }),
  needs: { practice: { in: 'practice', fold: practice }, parties: { in: 'shared', fold: parties } },
  writes: ['practice', 'shared'],
  takesUp: true,
  opens: ['shared', 'client', 'own', 'desk', 'trust', 'supervision', 'sponsor'],
  decide: (known, { input }, { engagement, author }) =>
    mapResult(takeUp(known, { ...input, engagement, by: author.person }), (said) => ({
      practice: [{ body: said.practice }],
      shared: [{ body: said.shared }],
    })),
});
