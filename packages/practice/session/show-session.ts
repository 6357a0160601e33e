import { agreement } from '@crucible/core/engagement/agreement.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { differently } from '@crucible/core/engagement/seen-differently.ts';
import { mapResult } from '@crucible/core/result.ts';
import { beforehandAnswers } from '@crucible/core/session/beforehand.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import { defineView } from '../view.ts';
import { ofSession } from './session-input.ts';
import { shownSession } from './shown-session.ts';

export const showSession = defineView({
  name: 'session.show-session',
  summary: 'One session as both see it: its time, the note as it was shown, and which words of it are kept.',
  who: ['coach', 'client'],
  input: ofSession,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    beforehand: { in: 'shared', fold: beforehandAnswers },
    righted: { in: 'shared', fold: righted },
    differently: { in: 'shared', fold: differently },
    agreement: { in: 'shared', fold: agreement },
  },
  show: (known, { session }) =>
    mapResult(findSession(known.sessions, session), (found) => shownSession(found, known)),
});
