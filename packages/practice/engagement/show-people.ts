import { cast, membersOf } from '@crucible/core/engagement/cast.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showPeople = defineView({
  name: 'engagement.show-people',
  summary: 'Who is talked about, with all their names, and the words that are masked.',
  who: ['coach', 'client'],
  input: nothing,
  needs: { cast: { in: 'shared', fold: cast } },
  show: ({ cast: state }) => ok({ people: membersOf(state), masked: state.masked }),
});
