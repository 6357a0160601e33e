import { cast } from '@crucible/core/engagement/cast.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownPairs, shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { unopenedPairs } from '@crucible/core/mirror/unopened.ts';
import { ok } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showUnopened = defineView({
  name: 'mirror.show-unopened',
  summary: 'Pairs that you have not opened to your client for three sessions.',
  who: ['coach'],
  input: nothing,
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    sessions: { in: 'shared', fold: sessions },
    cast: { in: 'shared', fold: cast },
  },
  show: (known) => ok({ pairs: unopenedPairs(shownPairs(known, shownScenes(known)), known.sessions) }),
});
