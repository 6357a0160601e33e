import { colleague } from '@crucible/core/keeping/colleague.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showColleague = defineView({
  name: 'keeping.show-colleague',
  summary: 'Who opens the practice if something happens to you, whom they tell and what they destroy.',
  who: ['coach'],
  input: nothing,
  needs: { colleague: { in: 'practice', fold: colleague } },
  show: (known) => ok(known.colleague),
});
