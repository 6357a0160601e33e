import { cast } from '@crucible/core/engagement/cast.ts';
import { mirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownPairs, shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { readSorts, sorts } from '@crucible/core/mirror/sorting.ts';
import { ok } from '@crucible/core/result.ts';
import { notes } from '@crucible/core/session/note.ts';
import { heldSessions, sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showMirror = defineView({
  name: 'mirror.show-mirror',
  summary:
    'Out there, in here: pairs, scenes with those of your notes, what follows on what, and the numbers.',
  who: ['coach'],
  input: nothing,
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    sessions: { in: 'shared', fold: sessions },
    notes: { in: 'desk', fold: notes },
    sorts: { in: 'desk', fold: sorts },
    cast: { in: 'shared', fold: cast },
  },
  show: (known) => {
    const shown = shownScenes(known);
    return ok({
      pairs: shownPairs(known, shown),
      scenes: shown,
      numbers: mirrorNumbers(shown, readSorts(shown, known.sorts), heldSessions(known.sessions)),
    });
  },
});
