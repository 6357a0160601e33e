import type { ActId } from '@crucible/core/ids.ts';
import { ok, refuse } from '@crucible/core/result.ts';
import { runAct } from '@crucible/practice/run-act.ts';
import { newId } from '@crucible/record/new-id.ts';
import { z } from 'zod';
import { longestPassword } from '../accounts/auth.ts';
import { comeInByCode, type SayCameIn, setFirstPassword } from '../accounts/come-in.ts';
import { issueCode } from '../accounts/come-in-code.ts';
import { hasPassword } from '../accounts/people.ts';
import { countTry, forgiveTries } from '../accounts/tries.ts';
import { unfitPassword } from '../accounts/unfit-password.ts';
import { noteDone } from '../events/note-done.ts';
import { worksOf } from '../held/works-of.ts';
import { emailInput, isTooOften, signedIn } from './account-routes.ts';
import { answer, refuseWith } from './answer.ts';
import { networkOf } from './network-of.ts';
import type { Parts, Server } from './parts.ts';
import { engagementInput, personInput, roleUnder } from './party-of-coach.ts';
import { sessionIn } from './session-in.ts';

const password = z.string().min(1).max(longestPassword);

/**
 * The client makes an account together with the coach in the room, or after a link. Only where others reach
 * this installation; what was done stands in the record before the account does.
 */
export function comeInRoutes(server: Server, parts: Parts): void {
  codeRoute(server, parts);
  typedRoute(server, parts);
  firstPasswordRoute(server, parts);
}

/** Bound to one person of one engagement: the client, or the supervisor. */
function codeRoute(server: Server, { standing, accounts, held }: Parts): void {
  const body = z.strictObject({ engagement: engagementInput, person: personInput });
  const coach = { config: { gate: 'coach' }, schema: { body } } as const;
  server.post('/api/account/code', coach, async (request, reply) => {
    if (standing.way === 'alone') return refuseWith(reply, { kind: 'links-not-offered' });
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const role = await roleUnder(practice, sessionIn(request).person, request.body);
    if (role !== 'client' && role !== 'supervisor') return answer(reply, refuse({ kind: 'not-allowed' }));
    return answer(reply, ok(issueCode(accounts, request.body)));
  });
}

function typedRoute(server: Server, parts: Parts): void {
  const { standing, accounts, held } = parts;
  const body = z.strictObject({ code: z.string().min(1).max(40), email: emailInput, password });
  const anyone = { config: { gate: 'anyone' }, schema: { body } } as const;
  server.post('/api/account/come-in', anyone, async (request, reply) => {
    if (standing.way === 'alone') return refuseWith(reply, { kind: 'links-not-offered' });
    if (isTooOften(accounts, request, reply)) return reply;
    const unfit = unfitPassword(request.body.password, request.body.email);
    if (unfit !== undefined) return refuseWith(reply, unfit);
    const network = networkOf(request.ip);
    const waitSeconds =
      countTry(accounts, 'come-in', network) ?? countTry(accounts, 'come-in-anywhere', 'practice');
    if (waitSeconds !== undefined) return refuseWith(reply, { kind: 'too-many-tries', waitSeconds });
    if (held.open() === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const came = await comeInByCode(accounts, request.body, sayIn(parts));
    if (!came.ok) return answer(reply, came);
    forgiveTries(accounts, 'come-in', network);
    return signedIn(reply, came);
  });
}

function firstPasswordRoute(server: Server, parts: Parts): void {
  const { accounts, held } = parts;
  const own = { config: { gate: 'own-screen' }, schema: { body: z.strictObject({ password }) } } as const;
  server.post('/api/account/first-password', own, async (request, reply) => {
    const { person, isCoach } = sessionIn(request);
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    if (isCoach || hasPassword(accounts, person)) return refuseWith(reply, { kind: 'account-exists' });
    const unfit = unfitPassword(request.body.password);
    if (unfit !== undefined) return refuseWith(reply, unfit);
    const works = await worksOf(practice, person);
    for (const { engagement } of works.filter((one) => one.role === 'client' || one.role === 'supervisor')) {
      const said = await sayIn(parts)({ person, engagement, with: 'link' });
      if (!said.ok) return answer(reply, said);
    }
    return answer(reply, await setFirstPassword(accounts, person, request.body.password));
  });
}

/** Says it in their own name, through the door that every act goes through. */
function sayIn({ held, changes }: Parts): SayCameIn {
  return async ({ person, engagement, with: how }) => {
    const practice = held.open();
    if (practice === undefined) return refuse({ kind: 'practice-locked' });
    const act = 'engagement.come-in';
    const asked = { act, id: newId<ActId>(), input: { with: how }, engagement };
    const via = how === 'link' ? 'link' : 'own-device';
    const done = await runAct(practice, asked, { person, via });
    if (done.ok) noteDone(changes, act, done.value);
    return done;
  };
}
