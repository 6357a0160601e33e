import { readPull } from '@crucible/core/mirror/pull.ts';
import { lentTaps, tapsIn, yardstick } from '@crucible/core/mirror/yardstick.ts';
import { ok } from '@crucible/core/result.ts';
import { notes } from '@crucible/core/session/note.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showPull = defineView({
  name: 'mirror.show-pull',
  summary: 'What you find yourself doing here, against your usual with others who agreed to be counted.',
  who: ['coach'],
  input: nothing,
  needs: { notes: { in: 'desk', fold: notes }, yardstick: { in: 'practice', fold: yardstick } },
  show: (known, _, { engagement }) => {
    if (engagement === undefined) throw new Error('the pull is looked at inside an engagement');
    return ok(readPull(tapsIn(known.notes), lentTaps(known.yardstick, engagement)));
  },
});
