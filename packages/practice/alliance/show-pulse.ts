import { openedPulses, waitingPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { defineView } from '../view.ts';
import { ofSession } from './pulse-input.ts';
import { shownPulse } from './shown-pulse.ts';

export const showPulse = defineView({
  name: 'alliance.show-pulse',
  summary: 'What you answered after a session, and what your coach did once both have.',
  who: ['client'],
  input: ofSession,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    own: { in: 'client', fold: waitingPulses },
  },
  show: (known, { session }, { now }) => shownPulse(known, { session, side: 'client' }, now),
});
