import { idOf, type PersonId } from '@crucible/core/ids.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
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

/** Another address, another password, and no trace of the ones before. */
export async function renewAccount(
  { auth, database }: Accounts,
  { person, email, password }: Required<NewAccount>,
): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  setEmail({ database }, person, email);
  database.prepare("DELETE FROM account WHERE userId = ? AND providerId = 'credential'").run(person);
  await internalAdapter.linkAccount({
    userId: person,
    providerId: 'credential',
    accountId: person,
    password: hash,
  });
}

export function setEmail({ database }: Pick<Accounts, 'database'>, person: PersonId, email: string): void {
  database.prepare('UPDATE user SET email = ? WHERE id = ?').run(email.toLowerCase(), person);
}

/** Whose address it is, where somebody has an account under it. */
export function accountAt({ database }: Accounts, email: string): PersonId | undefined {
  const row = database.prepare('SELECT id FROM user WHERE email = ?').get(email.toLowerCase());
  return row && idOf<PersonId>(String(row.id));
}

/** Whoever came by a link alone has none. */
export function hasPassword({ database }: Accounts, person: PersonId): boolean {
  const row = database
    .prepare("SELECT 1 FROM account WHERE userId = ? AND providerId = 'credential' AND password IS NOT NULL")
    .get(person);
  return row !== undefined;
}

/** When somebody came by their first password, or by another with a code; to change it changes nothing here. */
export function passwordMade({ database }: Accounts, person: PersonId): Instant | undefined {
  const row = database
    .prepare("SELECT createdAt AS made FROM account WHERE userId = ? AND providerId = 'credential'")
    .get(person);
  return row && instant(Date.parse(String(row.made)));
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
  ['mail', 'person'],
  ['passkey', 'person'],
  ['passkey_challenge', 'person'],
] as const;
