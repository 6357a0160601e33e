import { ok, type Result } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { longestPassword } from '../accounts/auth.ts';
import { addPasskey, beginPasskey } from '../accounts/make-passkey.ts';
import { type Passkey, passkeyDevices, passkeysOf, removePasskey } from '../accounts/passkeys.ts';
import { justCameIn, proofAsked, provedByWords } from '../accounts/prove-again.ts';
import { endedCookie } from '../accounts/session-cookie.ts';
import { askForPasskey, signInByPasskey } from '../accounts/show-passkey.ts';
import { isTooOften, secondFactorInput, signedIn } from './account-routes.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';
import { encoded, partyOf, passkeyInput, shownAgain, shownInput } from './shown-passkey.ts';

/** Whoever has the session alone makes no door for later, and takes none away. */
const proof = z.strictObject({
  password: z.string().min(1).max(longestPassword).optional(),
  secondFactor: secondFactorInput.optional(),
  passkey: shownInput.optional(),
});
const madeInput = z.strictObject({
  id: passkeyInput,
  clientDataJSON: encoded(4096),
  attestationObject: encoded(8192),
});

/** A device that lets somebody in by itself: shown at the door, and made, listed and removed behind it. */
export function passkeyRoutes(server: Server, parts: Parts): void {
  showPasskey(server, parts);
  makePasskey(server, parts);
  ownPasskeys(server, parts);
}

function showPasskey(server: Server, parts: Parts): void {
  const { accounts } = parts;
  const anyone = { config: { gate: 'anyone' } } as const;
  const ask = { ...anyone, schema: { body: z.strictObject({}) } };
  server.post('/api/account/passkey/ask', ask, async (request, reply) => {
    if (isTooOften(accounts, request, reply)) return reply;
    const party = partyOf(parts, request);
    if (party === undefined) return refuseWith(reply, { kind: 'passkeys-not-offered' });
    const { asked, cookie } = await askForPasskey(accounts, party);
    return answer(reply.header('set-cookie', cookie), ok(asked));
  });
  const show = { ...anyone, schema: { body: z.strictObject({ passkey: shownInput }) } };
  // Not counted again: what is shown fits what was asked for, once, and the asking was counted.
  server.post('/api/account/sign-in/passkey', show, async (request, reply) => {
    const party = partyOf(parts, request);
    if (party === undefined) return refuseWith(reply, { kind: 'passkeys-not-offered' });
    const { cookie: cookies } = request.headers;
    return signedIn(reply, await signInByPasskey(accounts, { shown: request.body.passkey, cookies, party }));
  });
}

function makePasskey(server: Server, parts: Parts): void {
  const { accounts } = parts;
  const ownScreen = { config: { gate: 'own-screen' } } as const;
  const begin = { ...ownScreen, schema: { body: proof } };
  server.post('/api/account/passkeys/begin', begin, async (request, reply) => {
    const party = partyOf(parts, request);
    if (party === undefined) return refuseWith(reply, { kind: 'passkeys-not-offered' });
    const session = sessionIn(request);
    const isOffered = Object.keys(request.body).length === 0 && justCameIn(accounts, session);
    const proved = isOffered ? ok(undefined) : await provedBy(parts, request, request.body);
    if (!proved.ok) return answer(reply, proved);
    const begun = await beginPasskey(accounts, session.person, party);
    if (!begun.ok) return answer(reply, begun);
    return answer(reply.header('set-cookie', begun.value.cookie), ok(begun.value.asked));
  });
  const add = z.strictObject({ made: madeInput, device: z.enum(passkeyDevices) });
  server.post(
    '/api/account/passkeys/add',
    { ...ownScreen, schema: { body: add } },
    async (request, reply) => {
      const party = partyOf(parts, request);
      if (party === undefined) return refuseWith(reply, { kind: 'passkeys-not-offered' });
      const { cookie: cookies } = request.headers;
      const { person } = sessionIn(request);
      const added = await addPasskey(accounts, person, { ...request.body, cookies, party });
      return answer(reply.header('set-cookie', endedCookie(accounts, 'passkey')), added);
    },
  );
}

function ownPasskeys(server: Server, parts: Parts): void {
  const { accounts } = parts;
  const ownScreen = { config: { gate: 'own-screen' } } as const;
  server.get('/api/account/passkeys', ownScreen, async (request, reply) => {
    const session = sessionIn(request);
    const passkeys = passkeysOf(accounts, session.person).map(shown);
    return answer(reply, ok({ passkeys, asks: proofAsked(session) }));
  });
  const remove = proof.extend({ removed: passkeyInput });
  server.post(
    '/api/account/passkeys/remove',
    { ...ownScreen, schema: { body: remove } },
    async (request, reply) => {
      const { removed, ...given } = request.body;
      const proved = await provedBy(parts, request, given);
      if (!proved.ok) return answer(reply, proved);
      if (!removePasskey(accounts, sessionIn(request).person, removed))
        return refuseWith(reply, { kind: 'no-such-passkey' });
      return answer(reply, ok(undefined));
    },
  );
}

/** A passkey, or the words that somebody signs in with. */
function provedBy(
  parts: Parts,
  request: FastifyRequest,
  { passkey, ...words }: z.output<typeof proof>,
): Promise<Result<undefined, DoorRefusal>> {
  if (passkey !== undefined) return shownAgain(parts, request, passkey);
  return provedByWords(parts.accounts, sessionIn(request), words);
}

function shown({ passkey, device, made, used }: Passkey) {
  return { passkey, device, made, ...(used !== undefined && { used }) };
}
