import type { PersonId } from '@crucible/core/ids.ts';
import { ok, refuse } from '@crucible/core/result.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { longestPassword } from '../accounts/auth.ts';
import type { Accounts } from '../accounts/open-accounts.ts';
import { readersOf } from '../accounts/own-doors.ts';
import { emailOf, hasPassword } from '../accounts/people.ts';
import { beginSecondFactor, letIn, proveSecondFactor } from '../accounts/second-factor.ts';
import { sealedPair, sessionCookie } from '../accounts/session-cookie.ts';
import { endSession, endSessionsBut, type Session, sessionsOf, wake } from '../accounts/sessions.ts';
import {
  changePassword,
  makeCoach,
  passwordFits,
  type SignIn,
  signInByLink,
  signInByPassword,
  signInBySecondFactor,
  signOut,
} from '../accounts/sign-in.ts';
import { countTry } from '../accounts/tries.ts';
import { unfitPassword } from '../accounts/unfit-password.ts';
import { answer, refuseWith } from './answer.ts';
import { networkOf } from './network-of.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';
import { shownAgain, shownInput } from './shown-passkey.ts';

export const emailInput = z.email().max(254);
const email = emailInput;
const password = z.string().min(1).max(longestPassword);
const token = z.string().regex(/^[\w-]{43}$/u);
const code = z.string().regex(/^\d{6}$/u);
const recoveryCode = z.string().regex(/^\w{5}-\w{5}$/u);
const wakeInput = z.union([z.strictObject({ password }), z.strictObject({ passkey: shownInput })]);
export const secondFactorInput = z.union([z.strictObject({ code }), z.strictObject({ recoveryCode })]);

/** How people come in, stay in and go: one page of ours, a form each. */
export function accountRoutes(server: Server, parts: Parts): void {
  comeIn(server, parts.accounts);
  secondFactor(server, parts.accounts);
  stayIn(server, parts);
}

function comeIn(server: Server, accounts: Accounts): void {
  const anyone = { config: { gate: 'anyone' } } as const;
  const begin = z.strictObject({ token, email, password });
  server.post('/api/account/begin', { ...anyone, schema: { body: begin } }, async (request, reply) => {
    if (isTooOften(accounts, request, reply)) return reply;
    const { body } = request;
    const unfit = unfitPassword(body.password, body.email);
    if (unfit !== undefined) return refuseWith(reply, unfit);
    return signedIn(reply, await makeCoach(accounts, body));
  });
  const signIn = z.strictObject({ email, password });
  server.post('/api/account/sign-in', { ...anyone, schema: { body: signIn } }, async (request, reply) => {
    if (isTooOften(accounts, request, reply)) return reply;
    return signedIn(reply, await signInByPassword(accounts, request.body));
  });
  const prove = { ...anyone, schema: { body: secondFactorInput } };
  server.post('/api/account/sign-in/second-factor', prove, async (request, reply) => {
    if (isTooOften(accounts, request, reply)) return reply;
    return signedIn(reply, await signInBySecondFactor(accounts, request.headers.cookie, request.body));
  });
  const open = { ...anyone, schema: { body: z.strictObject({ token }) } };
  server.post('/api/account/open-link', open, async (request, reply) => {
    if (isTooOften(accounts, request, reply)) return reply;
    return signedIn(reply, await signInByLink(accounts, request.body.token));
  });
}

function secondFactor(server: Server, accounts: Accounts): void {
  const holder = { config: { gate: 'holder' } } as const;
  const begin = { ...holder, schema: { body: z.strictObject({ password }) } };
  server.post('/api/account/second-factor/begin', begin, async (request, reply) => {
    const session = sessionIn(request);
    if (session.turned !== undefined) return refuseWith(reply, { kind: 'screen-turned' });
    return answer(reply, await beginSecondFactor(accounts, session, request.body.password));
  });
  const confirm = { ...holder, schema: { body: z.strictObject({ code }) } };
  server.post('/api/account/second-factor/confirm', confirm, async (request, reply) => {
    const session = sessionIn(request);
    if (session.turned !== undefined || session.hasSecondFactor)
      return refuseWith(reply, { kind: 'does-not-fit' });
    const { person } = session;
    const cookie = sealedPair(accounts, 'session_token', session.token);
    const proved = await proveSecondFactor(accounts, { person, cookie }, request.body);
    if (!proved.ok) return answer(reply, proved);
    letIn(accounts, proved.value);
    return signedIn(reply, ok({ cookies: proved.value }));
  });
}

function stayIn(server: Server, parts: Parts): void {
  const { accounts } = parts;
  server.get('/api/account', { config: { gate: 'holder' } }, async (request, reply) =>
    answer(reply, ok(ownAccount(accounts, sessionIn(request)))),
  );
  server.post('/api/account/sign-out', { config: { gate: 'holder' } }, async (request, reply) => {
    reply.header('clear-site-data', '"cache", "storage"');
    return signedIn(reply, ok({ cookies: signOut(accounts, sessionIn(request)) }));
  });
  const again = { config: { gate: 'holder' }, schema: { body: wakeInput } } as const;
  server.post('/api/account/wake', again, async (request, reply) => {
    const session = sessionIn(request);
    const { body } = request;
    const fits =
      'passkey' in body
        ? await shownAgain(parts, request, body.passkey)
        : await passwordFits(accounts, session.person, body.password);
    if (!fits.ok) return answer(reply, fits);
    return signedIn(reply, ok({ cookies: [sessionCookie(accounts, wake(accounts, session))] }));
  });
  const ownScreen = { config: { gate: 'own-screen' } } as const;
  const change = z.strictObject({ from: password, to: password });
  server.post('/api/account/password', { ...ownScreen, schema: { body: change } }, async (request, reply) => {
    const session = sessionIn(request);
    const unfit = unfitPassword(request.body.to, emailOf(accounts, session.person));
    if (unfit !== undefined) return refuseWith(reply, unfit);
    return answer(reply, await changePassword(accounts, session, request.body));
  });
  server.get('/api/account/sessions', ownScreen, async (request, reply) => {
    const session = sessionIn(request);
    return answer(reply, ok(sessionsOf(accounts, session.person).map((one) => shown(one, session))));
  });
  const end = z.strictObject({ session: z.string().min(1).max(64), password });
  server.post(
    '/api/account/sessions/end',
    { ...ownScreen, schema: { body: end } },
    async (request, reply) => {
      const session = sessionIn(request);
      const { session: named } = request.body;
      const fits = await passwordFits(accounts, session.person, request.body.password);
      if (!fits.ok) return answer(reply, fits);
      if (named === 'others') endSessionsBut(accounts, session);
      else if (!endSession(accounts, session.person, named))
        return refuseWith(reply, { kind: 'no-such-session' });
      return answer(reply, ok(undefined));
    },
  );
}

/** What somebody may know of where they stand, whatever state their session is in. */
function ownAccount(accounts: Accounts, session: Session) {
  const { person, isCoach, hasSecondFactor, isIdle, turned, via } = session;
  const isTurned = turned !== undefined;
  return {
    isCoach,
    hasSecondFactor,
    isIdle,
    via,
    ...(isTurned ? { turned } : { person, ...ownAddress(accounts, person) }),
  };
}

function ownAddress(accounts: Accounts, person: PersonId) {
  const readers = readersOf(accounts, person);
  return {
    email: emailOf(accounts, person),
    hasPassword: hasPassword(accounts, person),
    ...(readers !== undefined && { readers }),
  };
}

function shown({ id, begun, seen, via, isIdle }: Session, own: Session) {
  return { session: id, begun, seen, via, isIdle, isThis: id === own.id };
}

/** The cookies go into the head; the body says what is still wanted. */
export function signedIn(reply: FastifyReply, signIn: SignIn): FastifyReply {
  if (!signIn.ok) return answer(reply, signIn);
  const { cookies, wanted } = signIn.value;
  for (const cookie of cookies) reply.header('set-cookie', cookie);
  return answer(reply, ok({ ...(wanted !== undefined && { wanted }) }));
}

export function isTooOften(accounts: Accounts, request: FastifyRequest, reply: FastifyReply): boolean {
  const waitSeconds = countTry(accounts, 'sign-in-from', networkOf(request.ip));
  if (waitSeconds === undefined) return false;
  answer(reply, refuse({ kind: 'too-many-tries', waitSeconds }));
  return true;
}
