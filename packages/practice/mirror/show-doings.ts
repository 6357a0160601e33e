import { lentBy, lentDoings, totalsOf } from '@crucible/core/mirror/doing-totals.ts';
import { readDoings } from '@crucible/core/mirror/read-doings.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { doingsHere } from './doings-here.ts';
import { soughtReadings, talkNeeds, talksLeft } from './read-talks.ts';

export const showDoings = defineView({
  name: 'mirror.show-doings',
  summary:
    'What your turns do in the transcripts of this work, against your usual with others who agreed to be counted.',
  who: ['coach'],
  input: nothing,
  needs: { ...talkNeeds, lent: { in: 'practice', fold: lentDoings } },
  carries: soughtReadings,
  show: (known, _, { carried, engagement }) => {
    if (engagement === undefined) throw new Error('the doings are looked at inside an engagement');
    const here = doingsHere(known, carried);
    const others = lentBy(known.lent, engagement, here?.reader ?? '');
    return ok({
      transcripts: talksLeft(known).length,
      /** Read by an earlier version of the reader, and not compared. */
      otherwise: here?.otherwise ?? 0,
      ...readDoings(totalsOf(here?.doings ?? []), others),
    });
  },
});
