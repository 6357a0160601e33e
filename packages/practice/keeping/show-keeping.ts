import { statedAt, statements } from '@crucible/core/engagement/statements.ts';
import { accessRequests } from '@crucible/core/keeping/access-request.ts';
import { erasures, openErasures } from '@crucible/core/keeping/erasure.ts';
import { holds, standingHolds } from '@crucible/core/keeping/hold.ts';
import { askedStrikes } from '@crucible/core/keeping/strike.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showKeeping = defineView({
  name: 'keeping.show-keeping',
  summary:
    'What stops anything from being destroyed, what is going to be, what is asked to be struck out, and copies that are owed.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    holds: { in: 'shared', fold: holds },
    erasures: { in: 'shared', fold: erasures },
    access: { in: 'shared', fold: accessRequests },
    asked: { in: 'shared', fold: askedStrikes },
    statements: { in: 'shared', fold: statements },
  },
  show: (known) =>
    ok({
      holds: standingHolds(known.holds),
      erasures: openErasures(known.erasures),
      access: known.access,
      strikes: known.asked.filter(({ line }) => statedAt(known.statements, line) !== undefined),
    }),
});
