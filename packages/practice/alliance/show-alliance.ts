import { openedPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { isQuietRun } from '@crucible/core/alliance/quiet-run.ts';
import { readAlliance } from '@crucible/core/alliance/read-alliance.ts';
import { type BesideAnswers, tracesOf } from '@crucible/core/alliance/trace-sessions.ts';
import { priorOf, usualHere } from '@crucible/core/alliance/usual-here.ts';
import type { Body } from '@crucible/core/engagement/entry.ts';
import type { PutRight } from '@crucible/core/engagement/put-right.ts';
import { type Stated, statements } from '@crucible/core/engagement/statements.ts';
import { itemsOf } from '@crucible/core/long-list.ts';
import type { AfterOpened, ExchangeContested } from '@crucible/core/mirror/opened-exchanges.ts';
import type { PairMade, SceneContested, SceneTold } from '@crucible/core/mirror/scene.ts';
import { ok } from '@crucible/core/result.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { askedSessions } from './asked-sessions.ts';

/** Stands on what both have opened and on nothing else, so that it may be looked at together. */
export const showAlliance = defineView({
  name: 'alliance.show-alliance',
  summary: 'How it was between us: what both wrote, session by session, and what that tells.',
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    opened: { in: 'shared', fold: openedPulses },
    standing: { in: 'shared', fold: usualHere },
    said: { in: 'shared', fold: statements },
  },
  show: (known, _input, { role }) => {
    const told = readAlliance(askedSessions(known), priorOf(known.standing.usual));
    const isQuiet = role === 'coach' && isQuietRun(tracesOf(told.sessions, besideIn(itemsOf(known.said))));
    const { usual } = known.standing;
    return ok({ ...told, ...(usual && { usual: { clients: usual.clients } }), isQuiet });
  },
});

/** Feedback that is offered will count here once there is some. */
function besideIn(said: readonly Stated[]): BesideAnswers {
  const timesOf = (kinds: readonly Body['kind'][], of = said) =>
    of.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => at);
  return {
    seenDifferently: timesOf(differently),
    offered: timesOf(
      offered,
      said.filter(({ by }) => by.role === 'coach'),
    ),
  };
}

const differently: readonly (ExchangeContested | PutRight | SceneContested)['kind'][] = [
  'exchange-contested',
  'put-right',
  'scene-contested',
];
const offered: readonly (AfterOpened | SceneTold | PairMade)['kind'][] = [
  'after-opened',
  'scene-told',
  'pair-made',
];
