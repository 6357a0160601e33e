import { arrivals } from '@crucible/core/engagement/came-in.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { terms } from '@crucible/core/engagement/terms.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showParties = defineView({
  name: 'engagement.show-parties',
  summary: 'Who belongs to this work, who came in when, since when it goes on, and when you plan to end.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    parties: { in: 'shared', fold: parties },
    arrivals: { in: 'shared', fold: arrivals },
    terms: { in: 'shared', fold: terms },
  },
  show: ({ parties: who, arrivals: cameIn, terms: { arrangement, begun, ending } }) =>
    ok({
      parties: who,
      arrivals: cameIn,
      arrangement,
      ...(begun === undefined ? {} : { begun }),
      ...(ending === undefined ? {} : { ending }),
    }),
});
