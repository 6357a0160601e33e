import { confirmedFindings, endedFindings } from '@crucible/core/mirror/finding.ts';
import { letGoFinding as letGo } from '@crucible/core/mirror/finding-rules.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';
import { ofFinding } from './mirror-input.ts';

export const letGoFinding = defineAct({
  name: 'mirror.let-go-finding',
  summary: 'Let a finding that you confirmed go, with a reason that the client may read.',
  who: ['coach'],
  input: ofFinding.extend({ reason: words(1000) }),
  needs: {
    confirmed: { in: 'desk', fold: confirmedFindings },
    ended: { in: 'shared', fold: endedFindings },
  },
  writes: ['shared'],
  decide: (known, { input }) => mapResult(letGo(known, input), (body) => ({ shared: [{ body }] })),
});
