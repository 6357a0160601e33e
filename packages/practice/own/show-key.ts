import { ownKey } from '@crucible/core/own/only-mine.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

/** Asked for by the page of every answer, so that asking tells nothing about what is kept. */
export const showKey = defineView({
  name: 'own.show-key',
  summary: 'Whether there is something that only you can open, and what seals it.',
  who: ['client'],
  input: nothing,
  needs: { key: { in: 'own', fold: ownKey } },
  show: ({ key }) => ok(key),
});
