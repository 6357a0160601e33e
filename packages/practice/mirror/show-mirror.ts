import { parties } from '@crucible/core/engagement/parties.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { differently } from '@crucible/core/engagement/seen-differently.ts';
import { shownFindings } from '@crucible/core/mirror/shown-findings.ts';
import { shownPairs } from '@crucible/core/mirror/shown-scenes.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { besideFindings } from './beside-findings.ts';
import { coachNeeds } from './coach-needs.ts';
import { inSupervision } from './in-supervision.ts';
import { lookAt } from './look-at.ts';

export const showMirror = defineView({
  name: 'mirror.show-mirror',
  summary:
    'Out there, in here: pairs, scenes with those of your notes, what follows on what, and the numbers.',
  who: ['coach'],
  input: nothing,
  needs: {
    ...coachNeeds,
    parties: { in: 'shared', fold: parties },
    righted: { in: 'shared', fold: righted },
    differently: { in: 'shared', fold: differently },
  },
  show: (known) => {
    const { scenes, numbers, found } = lookAt(known);
    return ok({
      pairs: shownPairs(known, scenes),
      ...{ scenes, numbers },
      supervision: inSupervision(scenes, known),
      /** What may be confirmed. */
      found: found.map(({ key }) => key),
      findings: besideFindings(shownFindings(known, scenes, found), known),
    });
  },
});
