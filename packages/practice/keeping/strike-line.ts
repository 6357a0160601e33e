import { statements } from '@crucible/core/engagement/statements.ts';
import { holds, refuseHeld } from '@crucible/core/keeping/hold.ts';
import { keptLines } from '@crucible/core/keeping/kept-lines.ts';
import { lineTimes } from '@crucible/core/keeping/line-times.ts';
import { askedStrikes, strikeShared } from '@crucible/core/keeping/strike.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { strikeable } from './strikeable.ts';
import { struck } from './struck.ts';

/** Within ten minutes its author's alone; afterwards this asks, and the other agrees by an act of their own. */
export const strikeLine = defineAct({
  name: 'keeping.strike-line',
  summary: 'Strike out a line that both can read: alone within ten minutes, later the other has to agree.',
  who: ['coach', 'client'],
  input: z.strictObject({ line: placeInput }),
  needs: {
    statements: { in: 'shared', fold: statements },
    asked: { in: 'shared', fold: askedStrikes },
    holds: { in: 'shared', fold: holds },
    lines: { in: 'shared', fold: keptLines },
    supervision: { in: 'supervision', fold: lineTimes },
  },
  writes: ['shared', 'supervision'],
  unseen: ['supervision'],
  decide: (known, { input: { line } }, { author, now }) => {
    const held = refuseHeld(known.holds);
    if (!held.ok) return held;
    const answer = strikeShared(known, { line, author, now, strikeable });
    if (!answer.ok) return answer;
    return answer.value === 'struck' ? struck(known, line) : ok({ shared: [{ body: answer.value }] });
  },
});
