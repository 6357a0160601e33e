import { inForce } from '@crucible/core/engagement/agreement.ts';
import { countDoings as counted, leastSessions, lentDoings } from '@crucible/core/mirror/doing-totals.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';
import { countedFrom, doingsHere } from './doings-here.ts';
import { soughtReadings, talkNeeds, talksLeft } from './read-talks.ts';

export const countDoings = defineAct({
  name: 'mirror.count-doings',
  summary:
    'Lend sums of what your turns do in transcripts to your own yardstick, where the client agreed; else take them back.',
  who: ['coach'],
  input: nothing,
  needs: { ...talkNeeds, lent: { in: 'practice', fold: lentDoings } },
  writes: ['practice'],
  // Opening every reading takes long, so none is opened where nothing may be lent, or nothing has changed.
  carries: (known) => {
    const isAgreed = inForce(known.agreement)?.rows.yardstick.counts === true;
    const isEnough = talksLeft(known).length >= leastSessions;
    const from = countedFrom(known);
    const isCounted = Object.values(known.lent).some((one) => one.from === from);
    return isAgreed && isEnough && !isCounted ? soughtReadings(known) : [];
  },
  decide: (known, _, { carried, engagement }) => {
    const counting = { lent: known.lent, agreed: inForce(known.agreement), from: countedFrom(known) };
    return mapResult(
      counted(counting, engagement, () => doingsHere(known, carried)),
      (body) => ({ practice: [{ body }] }),
    );
  },
});
