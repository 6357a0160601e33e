import { confirmedFindings, endedFindings } from '@crucible/core/mirror/finding.ts';
import { openFinding as opened } from '@crucible/core/mirror/finding-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { ofFinding } from './mirror-input.ts';

export const openFinding = defineAct({
  name: 'mirror.open-finding',
  summary: 'Open a finding that you confirmed to the client, with all scenes behind it.',
  who: ['coach'],
  input: ofFinding,
  needs: {
    desk: { in: 'desk', fold: scenes },
    shared: { in: 'shared', fold: scenes },
    confirmed: { in: 'desk', fold: confirmedFindings },
    ended: { in: 'shared', fold: endedFindings },
  },
  writes: ['shared'],
  decide: (known, { input: { finding } }) =>
    mapResult(opened(known, finding), (bodies) => ({ shared: bodies.map((body) => ({ body })) })),
});
