import { afterAcross } from '@crucible/core/mirror/after-across.ts';
import { openedExchanges } from '@crucible/core/mirror/opened-exchanges.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { ok } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { daysOf } from './read-talks.ts';
import { exchangesOpened } from './shown-exchange.ts';

export const showOpenedAfter = defineView({
  name: 'mirror.show-opened-after',
  summary: 'What the coach does next, as far as it was opened: both see it, each exchange with its words.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    opened: { in: 'shared', fold: openedExchanges },
    scenes: { in: 'shared', fold: scenes },
    sessions: { in: 'shared', fold: sessions },
  },
  show: (known) => {
    const exchanges = exchangesOpened(known);
    const named = new Set(exchanges.map(({ session }) => session));
    return ok({ kinds: afterAcross(exchanges), sessions: daysOf(known.sessions, named) });
  },
});
