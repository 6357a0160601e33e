import { cast } from '@crucible/core/engagement/cast.ts';
import { mirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownPairs, shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { readSorts } from '@crucible/core/mirror/sorting.ts';
import { ok } from '@crucible/core/result.ts';
import { heldSessions, sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showSharedMirror = defineView({
  name: 'mirror.show-shared-mirror',
  summary: 'Out there, in here, as both see it: pairs, scenes, what follows on what, and the numbers.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    shared: { in: 'shared', fold: scenes },
    sessions: { in: 'shared', fold: sessions },
    cast: { in: 'shared', fold: cast },
  },
  show: (known) => {
    const shown = shownScenes(known);
    return ok({
      pairs: shownPairs(known, shown),
      scenes: shown,
      numbers: mirrorNumbers(shown, readSorts(shown, {}), heldSessions(known.sessions)),
    });
  },
});
