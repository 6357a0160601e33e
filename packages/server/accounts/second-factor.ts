import { idOf, type PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { Accounts } from './open-accounts.ts';
import { sealedIn, sealedPair } from './session-cookie.ts';
import { admit, type Session } from './sessions.ts';
import { countTry, forgiveTries } from './tries.ts';
import { isFreshCode } from './used-codes.ts';

/** What proves the second factor: the code of the moment, or one of the codes on paper. */
export type SecondFactor = { readonly code: string } | { readonly recoveryCode: string };

/** Whose sign-in a browser is half through, and the one cookie that says so. Whether it is too late is seen when it is proved. */
export function halfSignedIn(
  accounts: Accounts,
  cookies: string | undefined,
): { readonly person: PersonId; readonly cookie: string } | undefined {
  const challenge = sealedIn(accounts, 'two_factor', cookies);
  if (challenge === undefined) return undefined;
  const row = accounts.database.prepare('SELECT value FROM verification WHERE identifier = ?').get(challenge);
  if (row === undefined) return undefined;
  return {
    person: idOf<PersonId>(String(row.value)),
    cookie: sealedPair(accounts, 'two_factor', challenge),
  };
}

/** Checks a code once, counted by person; answers the cookies of what follows from it. */
export async function proveSecondFactor(
  accounts: Accounts,
  { person, cookie }: { readonly person: PersonId; readonly cookie: string },
  given: SecondFactor,
): Promise<Result<readonly string[], DoorRefusal>> {
  const waitSeconds = countTry(accounts, 'code', person);
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  if ('code' in given && !isFreshCode(accounts, person, given.code))
    return refuse({ kind: 'code-used-before' });
  const { api } = accounts.auth;
  const headers = new Headers({ cookie });
  const answer =
    'code' in given
      ? await api.verifyTOTP({ body: { code: given.code }, headers, asResponse: true })
      : await api.verifyBackupCode({ body: { code: given.recoveryCode }, headers, asResponse: true });
  if (!answer.ok) return refuse({ kind: 'does-not-fit' });
  forgiveTries(accounts, 'code', person);
  return ok(answer.headers.getSetCookie());
}

/** What an authenticator needs, and ten codes for the day when it is lost: shown once. */
export type SecondFactorBegun = {
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
  /** Whether it was begun before: what a phone or a paper holds of that time fits no more. */
  readonly earlier: 'void' | 'none';
};

/**
 * Begins a second factor; it counts from the first code that fits. One that stands is not replaced. One that
 * was begun only is not shown again but made anew: somebody who saw the password could otherwise take a copy
 * of the key before it counts, and nothing would say so.
 */
export async function beginSecondFactor(
  accounts: Accounts,
  session: Session,
  password: string,
): Promise<Result<SecondFactorBegun, DoorRefusal>> {
  const waitSeconds = countTry(accounts, 'password', session.person);
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  const headers = new Headers({ cookie: sealedPair(accounts, 'session_token', session.token) });
  const earlier = isBegun(accounts, session.person) ? 'void' : 'none';
  const answer = await accounts.auth.api.enableTwoFactor({ body: { password }, headers, asResponse: true });
  if (!answer.ok) return refuse({ kind: 'does-not-fit' });
  forgiveTries(accounts, 'password', session.person);
  const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
  return ok({ uri: totpURI, recoveryCodes: backupCodes, earlier });
}

function isBegun({ database }: Accounts, person: PersonId): boolean {
  return database.prepare('SELECT 1 FROM twoFactor WHERE userId = ?').get(person) !== undefined;
}

/** Lets the session of a fresh cookie in. Sessions that were begun and not let in are good for nothing. */
export function letIn(accounts: Accounts, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    const token = sealedIn(accounts, 'session_token', cookie.split(';')[0]);
    if (token !== undefined) admit(accounts, token, 'own-device');
  }
}
