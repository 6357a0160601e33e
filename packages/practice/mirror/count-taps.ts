import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { countTaps as counted, yardstick } from '@crucible/core/mirror/yardstick.ts';
import { mapResult } from '@crucible/core/result.ts';
import { notes } from '@crucible/core/session/note.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';

export const countTaps = defineAct({
  name: 'mirror.count-taps',
  summary:
    'Lend the counts of your one-word taps to your own yardstick, where the client agreed; else take them back.',
  who: ['coach'],
  input: nothing,
  needs: {
    agreement: { in: 'shared', fold: agreement },
    notes: { in: 'desk', fold: notes },
    yardstick: { in: 'practice', fold: yardstick },
  },
  writes: ['practice'],
  decide: (known, _, { engagement }) =>
    mapResult(counted({ ...known, agreed: inForce(known.agreement) }, engagement), (body) => ({
      practice: [{ body }],
    })),
});
