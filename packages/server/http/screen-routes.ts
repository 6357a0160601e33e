import { parties, roleOf } from '@crucible/core/engagement/parties.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import { type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { longestPassword } from '../accounts/auth.ts';
import { turn } from '../accounts/sessions.ts';
import { signInAgain } from '../accounts/sign-in.ts';
import { secondFactorInput } from './account-routes.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';

const engagement = z
  .string()
  .regex(idPattern)
  .transform(idOf<EngagementId>);

/**
 * The screen turned to the client: from then on this session opens only what both may see of one
 * engagement, whatever the page asks for, until the coach signs in again.
 */
export function screenRoutes(server: Server, { accounts, held }: Parts): void {
  const turned = { config: { gate: 'coach' }, schema: { body: z.strictObject({ engagement }) } } as const;
  server.post('/api/screen/turn', turned, async (request, reply) => {
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const session = sessionIn(request);
    const to = request.body.engagement;
    const { state } = await practice.record.fold(streamOf(to, 'shared'), parties);
    if (roleOf(state, session.person) !== 'coach') return answer(reply, notAllowed);
    turn(accounts, session, to);
    return answer(reply, ok({ turned: to }));
  });
  const back = z.strictObject({
    password: z.string().min(1).max(longestPassword),
    proof: secondFactorInput,
  });
  const holder = { config: { gate: 'holder' }, schema: { body: back } } as const;
  server.post('/api/screen/turn-back', holder, async (request, reply) => {
    const signedIn = await signInAgain(accounts, sessionIn(request), request.body);
    if (!signedIn.ok) return answer(reply, signedIn);
    for (const cookie of signedIn.value.cookies) reply.header('set-cookie', cookie);
    return answer(reply, ok({}));
  });
}

const notAllowed = { ok: false, refusal: { kind: 'not-allowed' } } as const;
