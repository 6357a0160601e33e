import { practice } from '@crucible/core/engagement/practice.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showEngagements = defineView({
  name: 'engagement.show-engagements',
  summary: 'With whom you work, in the order in which it began.',
  who: ['coach'],
  input: nothing,
  needs: { practice: { in: 'practice', fold: practice } },
  show: (state) => ok(state.practice),
});
