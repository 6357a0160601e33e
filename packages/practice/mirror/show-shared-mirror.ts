import { cast } from '@crucible/core/engagement/cast.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { differently } from '@crucible/core/engagement/seen-differently.ts';
import { endedFindings } from '@crucible/core/mirror/finding.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownFindings } from '@crucible/core/mirror/shown-findings.ts';
import { shownPairs } from '@crucible/core/mirror/shown-scenes.ts';
import { ok } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { besideFindings } from './beside-findings.ts';
import { lookAt } from './look-at.ts';

export const showSharedMirror = defineView({
  name: 'mirror.show-shared-mirror',
  summary: 'Out there, in here, as both see it: pairs, scenes, what follows on what, and the numbers.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    shared: { in: 'shared', fold: scenes },
    sessions: { in: 'shared', fold: sessions },
    cast: { in: 'shared', fold: cast },
    ended: { in: 'shared', fold: endedFindings },
    righted: { in: 'shared', fold: righted },
    differently: { in: 'shared', fold: differently },
  },
  show: (known) => {
    const { scenes: shown, numbers } = lookAt(known);
    return ok({
      pairs: shownPairs(known, shown),
      ...{ scenes: shown, numbers },
      // Not whether they still stand: they were found in what the coach alone sees, too, and as it was sorted.
      findings: besideFindings(shownFindings(known, shown), known),
    });
  },
});
