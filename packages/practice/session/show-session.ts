import { righted } from '@crucible/core/engagement/put-right.ts';
import { mapResult } from '@crucible/core/result.ts';
import { withPutRight } from '@crucible/core/session/put-right-note.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import { defineView } from '../view.ts';
import { ofSession } from './session-input.ts';

export const showSession = defineView({
  name: 'session.show-session',
  summary: 'One session as both see it: its time, the note as it was shown, and which words of it are kept.',
  who: ['coach', 'client'],
  input: ofSession,
  needs: { sessions: { in: 'shared', fold: sessions }, righted: { in: 'shared', fold: righted } },
  show: (known, { session }) =>
    mapResult(findSession(known.sessions, session), (found) => ({
      ...found,
      notes: withPutRight(found.notes, known.righted),
    })),
});
