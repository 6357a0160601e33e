import { countTotals as counted, lentTotals } from '@crucible/core/alliance/lent-totals.ts';
import { openedPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';

export const countTotals = defineAct({
  name: 'alliance.count-totals',
  summary:
    'Lend the totals of how it was to what is usual in your practice, where the client agreed; else take them back.',
  who: ['coach'],
  input: nothing,
  needs: {
    agreement: { in: 'shared', fold: agreement },
    opened: { in: 'shared', fold: openedPulses },
    lent: { in: 'practice', fold: lentTotals },
  },
  writes: ['practice'],
  decide: (known, _, { engagement }) =>
    mapResult(counted({ ...known, agreed: inForce(known.agreement) }, engagement), (body) => ({
      practice: [{ body }],
    })),
});
