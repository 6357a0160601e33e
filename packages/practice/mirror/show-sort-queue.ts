import { cast } from '@crucible/core/engagement/cast.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { nextToSort, sorts } from '@crucible/core/mirror/sorting.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { maskEverybody } from './mask-everybody.ts';

export const showSortQueue = defineView({
  name: 'mirror.show-sort-queue',
  summary: 'One scene to sort: the words of its parts without names, sides or sessions.',
  who: ['coach'],
  input: nothing,
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    sorts: { in: 'desk', fold: sorts },
    cast: { in: 'shared', fold: cast },
    parties: { in: 'shared', fold: parties },
  },
  show: (known, _, { now }) => {
    const shown = shownScenes(known);
    const card = nextToSort(shown, { sorted: known.sorts, now, mask: maskEverybody(known, shown) });
    return ok(card ? { card } : {});
  },
});
