import { idOf, type PersonId } from '@crucible/core/ids.ts';
import type { Accounts } from './open-accounts.ts';

/** The account of the coach, once there is one. */
export function coachOf({ database }: Accounts): PersonId | undefined {
  const row = database.prepare('SELECT person FROM coach').get();
  return row && idOf<PersonId>(String(row.person));
}

export type NewAccount = { readonly person: PersonId; readonly email: string; readonly password?: string };

/** An account is called by its id; how people are called stays in the record. */
export async function makeAccount({ auth }: Accounts, { person, email, password }: NewAccount) {
  const { internalAdapter, password: passwords } = await auth.$context;
  await internalAdapter.createUser(
    { id: person, name: person, email: email.toLowerCase(), emailVerified: true },
    { method: 'email-password' },
  );
  if (password === undefined) return;
  const hash = await passwords.hash(password);
  await internalAdapter.linkAccount({
    userId: person,
    providerId: 'credential',
    accountId: person,
    password: hash,
  });
}

/** Before there is a coach nobody has an account: what is there was left by a making that broke off. */
export function forgetHalfMade(accounts: Accounts): void {
  if (coachOf(accounts) === undefined) accounts.database.prepare('DELETE FROM user').run();
}

export function setCoach({ database }: Accounts, person: PersonId): void {
  database.prepare('INSERT INTO coach (one, person) VALUES (1, ?)').run(person);
}

export function hasAccount({ database }: Accounts, email: string): boolean {
  return database.prepare('SELECT 1 FROM user WHERE email = ?').get(email.toLowerCase()) !== undefined;
}

export function hasSecondFactor({ database }: Accounts, person: PersonId): boolean {
  const row = database
    .prepare(
      'SELECT twoFactorEnabled AS enabled, EXISTS (SELECT 1 FROM twoFactor WHERE userId = user.id AND verified = 1) AS kept FROM user WHERE id = ?',
    )
    .get(person);
  return row?.enabled === 1 || row?.kept === 1;
}

/** The address under which somebody signs in. */
export function emailOf({ database }: Accounts, person: PersonId): string | undefined {
  const row = database.prepare('SELECT email FROM user WHERE id = ?').get(person);
  return row && String(row.email);
}

/**
 * A practice that was begun at the command line knows its coach by a name that no account has yet: whoever
 * signed in as the coach and holds the passphrase takes that name, and everything of the account with it.
 */
export function takeName({ database }: Accounts, from: PersonId, to: PersonId): void {
  database.exec('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON');
  try {
    database.prepare('UPDATE user SET id = ?, name = ? WHERE id = ?').run(to, to, from);
    for (const [table, column] of carriers)
      database.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE "${column}" = ?`).run(to, from);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

const carriers = [
  ['session', 'userId'],
  ['account', 'userId'],
  ['account', 'accountId'],
  ['twoFactor', 'userId'],
  ['coach', 'person'],
  ['link', 'person'],
] as const;
