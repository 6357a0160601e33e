import { mayBeSaid } from '@crucible/core/alliance/may-be-said.ts';
import { openedPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { readAlliance } from '@crucible/core/alliance/read-alliance.ts';
import { priorOf, usualHere } from '@crucible/core/alliance/usual-here.ts';
import { agreement } from '@crucible/core/engagement/agreement.ts';
import { ok } from '@crucible/core/result.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { openSpots } from '@crucible/core/session/rough-spot.ts';
import { heldSessions, sessions } from '@crucible/core/session/session.ts';
import { wordsLeft } from '@crucible/core/session/withdrawn-words.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { askedSessions } from './asked-sessions.ts';

/** Apart from how it was, since it stands on the coach's own answers to moments as well. */
export const showReadiness = defineView({
  name: 'alliance.show-readiness',
  summary: 'Whether what is not said yet could be said: a hint from the last answers and the last talk.',
  who: ['coach'],
  input: nothing,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    standing: { in: 'shared', fold: usualHere },
    agreement: { in: 'shared', fold: agreement },
    transcripts: { in: 'desk', fold: transcripts },
  },
  show: (known) => {
    const last = heldSessions(known.sessions).at(-1);
    const spots = known.transcripts
      .filter(({ session }) => session === last)
      .flatMap((kept) => openSpots({ ...kept, ...wordsLeft(known.agreement, kept) }));
    const told = readAlliance(askedSessions(known), priorOf(known.standing.usual));
    return ok({ mayBeSaid: mayBeSaid({ ...told, openSpots: spots.length }) });
  },
});
