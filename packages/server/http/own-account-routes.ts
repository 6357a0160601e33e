import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { longestPassword } from '../accounts/auth.ts';
import { addressFor } from '../accounts/come-in.ts';
import { addressReaders, endEverything, endLinks, forgetReaders, setReaders } from '../accounts/own-doors.ts';
import { setEmail } from '../accounts/people.ts';
import { endedCookie } from '../accounts/session-cookie.ts';
import { endSessionsBut } from '../accounts/sessions.ts';
import { passwordFits } from '../accounts/sign-in.ts';
import { worksOf } from '../held/works-of.ts';
import { emailInput } from './account-routes.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';

const password = z.string().min(1).max(longestPassword);
const ownScreen = { config: { gate: 'own-screen' } } as const;

/** What somebody does about their own account, without the coach: where they belong, another address, out at once. */
export function ownAccountRoutes(server: Server, { accounts, held }: Parts): void {
  server.get('/api/account/works', ownScreen, async (request, reply) => {
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    return answer(reply, ok(await worksOf(practice, sessionIn(request).person)));
  });
  const address = { ...ownScreen, schema: { body: z.strictObject({ password, email: emailInput }) } };
  server.post('/api/account/address', address, async (request, reply) => {
    const session = sessionIn(request);
    const { person } = session;
    const fits = await passwordFits(accounts, person, request.body.password);
    if (!fits.ok) return answer(reply, fits);
    const free = addressFor(accounts, person, request.body.email);
    if (!free.ok) return answer(reply, free);
    setEmail(accounts, person, request.body.email);
    forgetReaders(accounts, person);
    endLinks(accounts, person);
    endSessionsBut(accounts, session);
    return answer(reply, ok(undefined));
  });
  const readers = { ...ownScreen, schema: { body: z.strictObject({ readers: z.enum(addressReaders) }) } };
  server.post('/api/account/readers', readers, async (request, reply) => {
    setReaders(accounts, sessionIn(request).person, request.body.readers);
    return answer(reply, ok(undefined));
  });
  // Whoever wants out may not be asked for anything first.
  server.post('/api/account/out', { config: { gate: 'holder' } }, async (request, reply) => {
    endEverything(accounts, sessionIn(request).person);
    reply.header('clear-site-data', '"cache", "storage"').header('set-cookie', endedCookie(accounts));
    return answer(reply, ok(undefined));
  });
}
