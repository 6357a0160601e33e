import { statements } from '@crucible/core/engagement/statements.ts';
import { holds } from '@crucible/core/keeping/hold.ts';
import { keptLines } from '@crucible/core/keeping/kept-lines.ts';
import { lineTimes } from '@crucible/core/keeping/line-times.ts';
import { agreeToStrike, askedStrikes } from '@crucible/core/keeping/strike.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { strikeable } from './strikeable.ts';
import { struck } from './struck.ts';

export const agreeStrike = defineAct({
  name: 'keeping.agree-strike',
  summary: 'Agree that a line is struck out which the other asked for; it goes at once.',
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
    const agreed = agreeToStrike(known, { line, author, now, strikeable });
    return agreed.ok ? struck(known, line) : agreed;
  },
});
