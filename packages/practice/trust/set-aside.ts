import type { SessionId } from '@crucible/core/ids.ts';
import { mapResult, ok } from '@crucible/core/result.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import type { ReactionSetAside } from '@crucible/core/trust/reaction.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, words } from '../input.ts';

export const setAside = defineAct({
  name: 'trust.set-aside',
  summary: 'Set a reaction of your own aside: shut for two weeks, gone after thirty days, for nobody else.',
  who: ['coach'],
  input: z.strictObject({ text: words(4000), session: id<SessionId>().exactOptional() }),
  needs: { sessions: { in: 'shared', fold: sessions } },
  writes: ['trust'],
  decide: (known, { input: { text, session } }) => {
    const said: ReactionSetAside = { kind: 'reaction-set-aside', version: 1, text };
    if (session === undefined) return ok({ trust: [{ body: said }] });
    return mapResult(findSession(known.sessions, session), () => ({
      trust: [{ body: { ...said, session } }],
    }));
  },
});
