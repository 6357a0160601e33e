import { shownFindings } from '@crucible/core/mirror/shown-findings.ts';
import { shownPairs, shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { unopenedIn } from '@crucible/core/mirror/unopened.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { coachNeeds } from './coach-needs.ts';
import { type LookedAt, lookAt } from './look-at.ts';

export const showUnopened = defineView({
  name: 'mirror.show-unopened',
  summary: 'Pairs, and findings that you confirmed, which your client has not seen for three sessions.',
  who: ['coach'],
  input: nothing,
  needs: coachNeeds,
  show: (known) => {
    const scenes = shownScenes(known);
    const findingsBeside = (found: LookedAt['found']) =>
      unopenedIn(shownFindings(known, scenes, found), known.sessions);
    return ok({
      pairs: unopenedIn(shownPairs(known, scenes), known.sessions),
      // Whether they still stand takes a second to draw, so only where there are some.
      findings: findingsBeside([]).length === 0 ? [] : findingsBeside(lookAt(known).found),
    });
  },
});
