import { type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { passkeyFits, type ShownPasskey } from '../accounts/show-passkey.ts';
import { countTry, forgiveTries } from '../accounts/tries.ts';
import { type RelyingParty, relyingParty } from '../standing.ts';
import type { Parts } from './parts.ts';
import { sessionIn } from './session-in.ts';

/** So much base64url at most. */
export const encoded = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/u);

export const passkeyInput = encoded(1400);
export const shownInput = z.strictObject({
  id: passkeyInput,
  clientDataJSON: encoded(4096),
  authenticatorData: encoded(2048),
  signature: encoded(2048),
  userHandle: encoded(100),
});

export function partyOf({ standing }: Parts, { socket }: FastifyRequest): RelyingParty | undefined {
  return relyingParty(standing, socket.localPort);
}

/** Whether whoever is signed in shows a passkey of theirs; counted together with their passwords. */
export async function shownAgain(
  parts: Parts,
  request: FastifyRequest,
  shown: ShownPasskey,
): Promise<Result<undefined, DoorRefusal>> {
  const party = partyOf(parts, request);
  if (party === undefined) return refuse({ kind: 'passkeys-not-offered' });
  const { accounts } = parts;
  const { person } = sessionIn(request);
  const waitSeconds = countTry(accounts, 'password', person);
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  const fits = await passkeyFits(accounts, person, { shown, cookies: request.headers.cookie, party });
  if (fits.ok) forgiveTries(accounts, 'password', person);
  return fits;
}
