import { cast } from '@crucible/core/engagement/cast.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { maskOf } from '@crucible/core/keeping/mask.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { nextToSort, sorts } from '@crucible/core/mirror/sorting.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

/** Every name goes, those of the two in the room too: one of them would tell which side a scene is of. */
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
    const free = shown.flatMap(({ told }) => (told.setting === 'outside' ? [told.person] : []));
    const names = [...known.parties.map(({ name }) => name), ...free];
    const words = names.flatMap((name) => [name, ...name.split(/\s+/u).filter((word) => word.length > 2)]);
    const aliases = known.cast.people.flatMap((one) => [...one.aliases]);
    // One mask for all: "Person A" would tell two scenes of one person.
    const mask = maskOf({ people: [], masked: [...known.cast.masked, ...aliases, ...words] });
    const card = nextToSort(shown, { sorted: known.sorts, now, mask });
    return ok(card ? { card } : {});
  },
});
