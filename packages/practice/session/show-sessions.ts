import { agreement } from '@crucible/core/engagement/agreement.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { differently } from '@crucible/core/engagement/seen-differently.ts';
import { ok } from '@crucible/core/result.ts';
import { beforehandAnswers } from '@crucible/core/session/beforehand.ts';
import { inOrder, sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { shownSession } from './shown-session.ts';

export const showSessions = defineView({
  name: 'session.show-sessions',
  summary: 'The sessions of this work by date, with what was shown of their notes and what is kept of them.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    beforehand: { in: 'shared', fold: beforehandAnswers },
    righted: { in: 'shared', fold: righted },
    differently: { in: 'shared', fold: differently },
    agreement: { in: 'shared', fold: agreement },
  },
  show: (known) =>
    ok({
      sessions: inOrder(known.sessions).map((one) =>
        one.standing === 'moved-away' ? one : shownSession(one, known),
      ),
    }),
});
