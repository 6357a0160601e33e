import { foundPractice as founded, practice } from '@crucible/core/engagement/practice.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { line } from '../input.ts';

export const foundPractice = defineAct({
  name: 'engagement.found-practice',
  summary: 'Start a practice: say whose it is.',
  who: ['coach'],
  input: z.strictObject({ name: line() }),
  needs: { practice: { in: 'practice', fold: practice } },
  writes: ['practice'],
  decide: (state, { input }, { author }) =>
    mapResult(founded(state.practice, { person: author.person, name: input.name }), (body) => ({
      practice: [{ body }],
    })),
});
