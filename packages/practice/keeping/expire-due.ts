import { believedClock } from '@crucible/core/keeping/believed-clock.ts';
import { doomedBy } from '@crucible/core/keeping/doomed.ts';
import { dueIn } from '@crucible/core/keeping/due.ts';
import { dueErasures } from '@crucible/core/keeping/erasure.ts';
import { refuse } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { nothing } from '../input.ts';
import { destroyAll } from './destroy-all.ts';
import { dueNeeds, keptUnseen, keptWrites } from './kept-needs.ts';

/** Done by the software in the coach's name, by whichever process holds the folder. */
export const expireDue = defineAct({
  name: 'keeping.expire-due',
  summary: 'Destroy what is over by its date, was withdrawn, or was asked for a day ago.',
  who: ['coach'],
  input: nothing,
  needs: dueNeeds,
  writes: keptWrites,
  unseen: keptUnseen,
  decide: (known, _, { now, engagement }) => {
    const clock = believedClock(known.starts, now);
    if (clock === undefined) return refuse({ kind: 'clock-not-believed' });
    const endedAt = known.firm.engagements.find((one) => one.engagement === engagement)?.endedAt;
    const terms = { agreement: known.agreement, clock, now, ...(endedAt !== undefined && { endedAt }) };
    const asked = dueErasures(known.erasures, clock);
    const doomed = [
      ...asked.flatMap(({ what }) => doomedBy(known, what, engagement)),
      ...dueIn(known, terms),
    ];
    if (doomed.length + asked.length === 0) return refuse({ kind: 'nothing-due' });
    return destroyAll(known, doomed, asked);
  },
});
