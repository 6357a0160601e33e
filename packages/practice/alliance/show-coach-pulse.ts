import { openedPulses, waitingPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { defineView } from '../view.ts';
import { ofSession } from './pulse-input.ts';
import { shownPulse } from './shown-pulse.ts';

export const showCoachPulse = defineView({
  name: 'alliance.show-coach-pulse',
  summary: 'What you answered after a session as the coach, and what your client did once both have.',
  who: ['coach'],
  input: ofSession,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    own: { in: 'desk', fold: waitingPulses },
  },
  show: (known, { session }, { now }) => shownPulse(known, { session, side: 'coach' }, now),
});
