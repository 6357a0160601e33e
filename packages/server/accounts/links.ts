import { createHash, randomBytes } from 'node:crypto';
import { idOf, type PersonId } from '@crucible/core/ids.ts';
import type { Accounts } from './open-accounts.ts';

/** What a link may be good for. */
export type LinkPurpose = 'begin-practice' | 'sign-in';

const lifetimes: Readonly<Record<LinkPurpose, number>> = {
  'begin-practice': 60 * 60_000,
  'sign-in': 24 * 60 * 60_000,
};

/**
 * A token that works once. Only its digest is kept; a newer one for the same purpose and person ends the
 * older. It travels behind the `#` of an address, which no browser sends to a server and no log sees.
 */
export function issueLink(accounts: Accounts, purpose: LinkPurpose, person: PersonId): string {
  const { database, now } = accounts;
  const token = randomBytes(32).toString('base64url');
  database.prepare('DELETE FROM link WHERE purpose = ? AND person = ?').run(purpose, person);
  database
    .prepare('INSERT INTO link (digest, purpose, person, expires) VALUES (?, ?, ?, ?)')
    .run(digestOf(token), purpose, person, now() + lifetimes[purpose]);
  return token;
}

/** Whose link it is while it can still be used; looking does not use it up. */
export function linkHolder(accounts: Accounts, purpose: LinkPurpose, token: string): PersonId | undefined {
  const row = accounts.database
    .prepare('SELECT person FROM link WHERE digest = ? AND purpose = ? AND used IS NULL AND expires > ?')
    .get(digestOf(token), purpose, accounts.now());
  return row && idOf<PersonId>(String(row.person));
}

/** Uses a link up: of two that try at once, one gets nothing. */
export function takeLink(accounts: Accounts, purpose: LinkPurpose, token: string): PersonId | undefined {
  const now = accounts.now();
  const row = accounts.database
    .prepare(
      'UPDATE link SET used = ? WHERE digest = ? AND purpose = ? AND used IS NULL AND expires > ? RETURNING person',
    )
    .get(now, digestOf(token), purpose, now);
  return row && idOf<PersonId>(String(row.person));
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
