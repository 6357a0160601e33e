import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { cast } from '@crucible/core/engagement/cast.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { bringScenes as bring, brought } from '@crucible/core/mirror/brought.ts';
import { sceneIn } from '@crucible/core/mirror/scene-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';
import { maskEverybody } from './mask-everybody.ts';

export const bringScenes = defineAct({
  name: 'mirror.bring-scenes',
  summary:
    'Put the words of all scenes into supervision, names masked and sides mixed, to be sorted by your supervisor.',
  who: ['coach'],
  input: nothing,
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    cast: { in: 'shared', fold: cast },
    parties: { in: 'shared', fold: parties },
    agreement: { in: 'shared', fold: agreement },
    brought: { in: 'supervision', fold: brought },
  },
  writes: ['supervision'],
  decide: (known) => {
    const shown = shownScenes(known);
    const bringing = {
      ...{ shown, brought: known.brought, parties: known.parties },
      ...{ agreed: inForce(known.agreement), mask: maskEverybody(known, shown) },
      transcriptOf: ({ scene }: (typeof shown)[number]) =>
        scene && (sceneIn(known.shared, scene) ?? sceneIn(known.desk, scene))?.transcript,
    };
    return mapResult(bring(bringing), (bodies) => ({ supervision: bodies.map((body) => ({ body })) }));
  },
});
