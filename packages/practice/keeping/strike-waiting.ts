import { statements } from '@crucible/core/engagement/statements.ts';
import { holds } from '@crucible/core/keeping/hold.ts';
import { keptLines } from '@crucible/core/keeping/kept-lines.ts';
import { strikeOwn } from '@crucible/core/keeping/strike.ts';
import { itemsOf } from '@crucible/core/long-list.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { struck } from './struck.ts';

/** Whatever the client wrote there is the client's: every line of it may go. */
export const strikeWaiting = defineAct({
  name: 'keeping.strike-waiting',
  summary: 'Strike out something that you wrote and have not shared yet.',
  who: ['client'],
  input: z.strictObject({ line: placeInput }),
  needs: {
    statements: { in: 'client', fold: statements },
    holds: { in: 'shared', fold: holds },
    lines: { in: 'client', fold: keptLines },
  },
  writes: ['client'],
  decide: (known, { input: { line } }) => {
    const all = new Set(itemsOf(known.lines).map(({ kind }) => kind));
    all.delete('destroyed');
    const answer = strikeOwn(known.statements, { line, strikeable: all });
    return answer.ok ? struck(known, line) : answer;
  },
});
