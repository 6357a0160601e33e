import { itemsOf } from '@crucible/core/long-list.ts';
import { sealedKept } from '@crucible/core/own/only-mine.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

/** As it lies: it is opened in the client's browser, which alone tells what is words and what is nothing. */
export const showSealed = defineView({
  name: 'own.show-sealed',
  summary: 'What only you can open, sealed as it lies.',
  who: ['client'],
  input: nothing,
  needs: { kept: { in: 'own', fold: sealedKept } },
  show: ({ kept }) => ok({ kept: itemsOf(kept) }),
});
