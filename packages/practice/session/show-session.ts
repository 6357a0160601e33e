import { findSession, sessions } from '@crucible/core/session/session.ts';
import { defineView } from '../view.ts';
import { ofSession } from './session-input.ts';

export const showSession = defineView({
  name: 'session.show-session',
  summary: 'One session as both see it: its time, the note as it was shown, and which words of it are kept.',
  who: ['coach', 'client'],
  input: ofSession,
  needs: { sessions: { in: 'shared', fold: sessions } },
  show: (known, { session }) => findSession(known.sessions, session),
});
