import type { FindingId, SceneId } from '@crucible/core/ids.ts';
import { confirmFinding as confirmed } from '@crucible/core/mirror/finding-rules.ts';
import { shownFindings } from '@crucible/core/mirror/shown-findings.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { line } from '../input.ts';
import { coachNeeds } from './coach-needs.ts';
import { lookAt } from './look-at.ts';

export const confirmFinding = defineAct({
  name: 'mirror.confirm-finding',
  summary: 'Say that something the page found is so: from then on it is yours to tell your client.',
  who: ['coach'],
  input: z.strictObject({ of: line(1000) }),
  needs: coachNeeds,
  writes: ['desk'],
  decide: (known, { input: { of } }, { newId }) => {
    const { scenes: shown, found } = lookAt(known);
    const confirming = {
      ...{ of, found, shown, confirmed: shownFindings(known, shown, found) },
      ...{ newFinding: () => newId<FindingId>(), newScene: () => newId<SceneId>() },
    };
    return mapResult(confirmed(known, confirming), (bodies) => ({ desk: bodies.map((body) => ({ body })) }));
  },
});
