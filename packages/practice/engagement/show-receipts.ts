import { statements } from '@crucible/core/engagement/statements.ts';
import { itemsOf } from '@crucible/core/long-list.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

/** Everything that both can open, without its words: a receipt can be had for each. */
export const showReceipts = defineView({
  name: 'engagement.show-receipts',
  summary: 'Everything you two share, by day and place, for which a receipt can be had.',
  who: ['coach', 'client'],
  input: nothing,
  needs: { statements: { in: 'shared', fold: statements } },
  show: (state) => ok({ statements: itemsOf(state.statements) }),
});
