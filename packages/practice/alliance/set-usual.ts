import { lentTotals } from '@crucible/core/alliance/lent-totals.ts';
import { setUsual as set, usualHere } from '@crucible/core/alliance/usual-here.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';

export const setUsual = defineAct({
  name: 'alliance.set-usual',
  summary: 'Read how it was against what is usual in your practice, once thirty clients lend their totals.',
  who: ['coach'],
  input: nothing,
  needs: {
    standing: { in: 'shared', fold: usualHere },
    lent: { in: 'practice', fold: lentTotals },
  },
  writes: ['shared'],
  decide: (known) =>
    mapResult(set({ lent: known.lent, usual: known.standing.usual }), (body) => ({ shared: [{ body }] })),
});
