import { believedClock } from '@crucible/core/keeping/believed-clock.ts';
import type { Doomed } from '@crucible/core/keeping/destroyed.ts';
import { dueIn } from '@crucible/core/keeping/due.ts';
import { dueErasures } from '@crucible/core/keeping/erasure.ts';
import { standingHolds } from '@crucible/core/keeping/hold.ts';
import { ok } from '@crucible/core/result.ts';
import { instant } from '@crucible/core/units.ts';
import { z } from 'zod';
import { defineView } from '../view.ts';
import { keptNeeds } from './kept-needs.ts';

const day = 24 * 3_600_000;

export type Due = Pick<Doomed, 'stream' | 'why'> & { readonly lines: number; readonly files: number };

export const showDue = defineView({
  name: 'keeping.show-due',
  summary: 'What is going to be destroyed within so many days, by stream; nothing is destroyed by looking.',
  who: ['coach'],
  input: z.strictObject({ days: z.int().min(0).max(3660) }),
  needs: keptNeeds,
  show: (known, { days }, { now, engagement }) => {
    const then = instant(now + days * day);
    const endedAt = known.firm.engagements.find((one) => one.engagement === engagement)?.endedAt;
    const terms = { agreement: known.agreement, ...(endedAt !== undefined && { endedAt }) };
    return ok({
      due: dueIn(known, { ...terms, clock: then, now: then }).map(counted),
      asked: dueErasures(known.erasures, then),
      isHeld: standingHolds(known.holds).length > 0,
      isClockBelieved: believedClock(known.starts, now) !== undefined,
    });
  },
});

function counted({ stream, why, lines, blobs }: Doomed): Due {
  return { stream, why, lines: lines.length, files: blobs.length };
}
