import { statements } from '@crucible/core/engagement/statements.ts';
import { holds } from '@crucible/core/keeping/hold.ts';
import { keptLines } from '@crucible/core/keeping/kept-lines.ts';
import { lineTimes } from '@crucible/core/keeping/line-times.ts';
import { strikeOwn } from '@crucible/core/keeping/strike.ts';
import { unsaidIn } from '@crucible/core/keeping/unsaid.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { strikeable } from './strikeable.ts';
import { struck } from './struck.ts';

export const strikeNote = defineAct({
  name: 'keeping.strike-note',
  summary: 'Strike out a line of your own notes, at any time; that one was there stays visible to you.',
  who: ['coach'],
  input: z.strictObject({ line: placeInput }),
  needs: {
    statements: { in: 'desk', fold: statements },
    holds: { in: 'shared', fold: holds },
    lines: { in: 'desk', fold: keptLines },
    shared: { in: 'shared', fold: keptLines },
    supervision: { in: 'supervision', fold: lineTimes },
  },
  writes: ['desk', 'supervision'],
  decide: (known, { input: { line } }) => {
    const unsaid = unsaidIn(known.lines, known.shared);
    const answer = strikeOwn(known.statements, { line, strikeable, unsaid });
    return answer.ok ? struck(known, line) : answer;
  },
});
