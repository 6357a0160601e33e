import { statements } from '@crucible/core/engagement/statements.ts';
import { holds } from '@crucible/core/keeping/hold.ts';
import { keptLines } from '@crucible/core/keeping/kept-lines.ts';
import { strikeOwn } from '@crucible/core/keeping/strike.ts';
import { itemsOf } from '@crucible/core/long-list.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput } from '../input.ts';
import { destroying } from './destroying.ts';

/** Whatever the client wrote there is the client's: every line of it may go, with those that changed it. */
export const strikeOnlyMine = defineAct({
  name: 'keeping.strike-only-mine',
  summary: 'Strike out something that only you can open, with what you changed in it.',
  who: ['client'],
  input: z.strictObject({ lines: z.array(placeInput).min(1).max(500) }),
  needs: {
    statements: { in: 'own', fold: statements },
    holds: { in: 'shared', fold: holds },
    lines: { in: 'own', fold: keptLines },
  },
  writes: ['own'],
  decide: (known, { input: { lines } }) => {
    const strikeable = new Set(itemsOf(known.lines).map(({ kind }) => kind));
    strikeable.delete('destroyed');
    for (const line of lines) {
      const answer = strikeOwn(known.statements, { line, strikeable });
      if (!answer.ok) return answer;
    }
    const seqs = lines.map(({ seq }) => seq);
    return destroying(known.holds, [{ stream: 'own', why: 'struck', lines: seqs, blobs: [] }]);
  },
});
