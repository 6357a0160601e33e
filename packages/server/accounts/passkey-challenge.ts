import { createHash, randomBytes } from 'node:crypto';
import type { PersonId } from '@crucible/core/ids.ts';
import type { Accounts } from './open-accounts.ts';
import { lastingCookie, sealedIn } from './session-cookie.ts';

/** To show a passkey, or to make one for somebody who is signed in. */
export type ChallengePurpose = 'show' | { readonly makeFor: PersonId };

export type Challenge = { readonly bytes: Uint8Array<ArrayBuffer>; readonly cookie: string };

const lifetime = 5 * 60;

/**
 * What a passkey has to sign: once, within five minutes, in the browser that asked, which a sealed cookie
 * says. A newer one of the same browser takes the cookie from the older.
 */
export function issueChallenge(accounts: Accounts, purpose: ChallengePurpose): Challenge {
  const { database, now } = accounts;
  const bytes = new Uint8Array(randomBytes(32));
  const ticket = randomBytes(32).toString('base64url');
  const [kind, person] = columnsOf(purpose);
  database
    .prepare(
      'INSERT INTO passkey_challenge (ticket, purpose, person, challenge, expires) VALUES (?, ?, ?, ?, ?)',
    )
    .run(digestOf(ticket), kind, person, Buffer.from(bytes).toString('base64url'), now() + lifetime * 1000);
  return { bytes, cookie: lastingCookie(accounts, { name: 'passkey', value: ticket, seconds: lifetime }) };
}

/** The challenge in base64url, used up whatever comes of it: of two that try at once, one gets nothing. */
export function takeChallenge(
  accounts: Accounts,
  purpose: ChallengePurpose,
  cookies: string | undefined,
): string | undefined {
  const ticket = sealedIn(accounts, 'passkey', cookies);
  if (ticket === undefined) return undefined;
  const [kind, person] = columnsOf(purpose);
  const row = accounts.database
    .prepare('DELETE FROM passkey_challenge WHERE ticket = ? RETURNING purpose, person, challenge, expires')
    .get(digestOf(ticket));
  if (row === undefined || Number(row.expires) <= accounts.now()) return undefined;
  return row.purpose === kind && row.person === person ? String(row.challenge) : undefined;
}

function columnsOf(purpose: ChallengePurpose): readonly [string, string | null] {
  return purpose === 'show' ? ['show', null] : ['make', purpose.makeFor];
}

function digestOf(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest();
}
