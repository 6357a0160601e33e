import { ok } from '@crucible/core/result.ts';
import { reactions, shownReaction } from '@crucible/core/trust/reaction.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showSetAside = defineView({
  name: 'trust.show-set-aside',
  summary: 'What you set aside: since when, and its words once two weeks are over.',
  who: ['coach'],
  input: nothing,
  needs: { reactions: { in: 'trust', fold: reactions } },
  show: (known, _, { now }) => ok({ reactions: known.reactions.map((one) => shownReaction(one, now)) }),
});
