import { righted } from '@crucible/core/engagement/put-right.ts';
import { ok } from '@crucible/core/result.ts';
import { withPutRight } from '@crucible/core/session/put-right-note.ts';
import { inOrder, sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showSessions = defineView({
  name: 'session.show-sessions',
  summary: 'The sessions of this work by date, with what was shown of their notes and what is kept of them.',
  who: ['coach', 'client'],
  input: nothing,
  needs: { sessions: { in: 'shared', fold: sessions }, righted: { in: 'shared', fold: righted } },
  show: (known) =>
    ok({
      sessions: inOrder(known.sessions).map((one) =>
        one.standing === 'moved-away' ? one : { ...one, notes: withPutRight(one.notes, known.righted) },
      ),
    }),
});
