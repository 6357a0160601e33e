import type { PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { linkHolder, takeLink } from './links.ts';
import type { Accounts } from './open-accounts.ts';
import { removePasskeys } from './passkeys.ts';
import { forgetHalfMade, hasSecondFactor, makeAccount, setCoach } from './people.ts';
import { halfSignedIn, letIn, proveSecondFactor, type SecondFactor } from './second-factor.ts';
import { endedCookie, sealedPair, sessionCookie } from './session-cookie.ts';
import { admit, endSession, endSessionsBut, type Session } from './sessions.ts';
import { countTry, forgiveTries } from './tries.ts';

/** What a sign-in gives: cookies for the browser, and what is still wanted. */
export type SignedIn = { readonly cookies: readonly string[]; readonly wanted?: 'second-factor' };
export type SignIn = Result<SignedIn, DoorRefusal>;

/** An address and a password. With a second factor no session begins before that has come. */
export async function signInByPassword(
  accounts: Accounts,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<SignIn> {
  const waitSeconds = countTry(accounts, 'password', email.toLowerCase());
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  const body = { email, password };
  const answer = await accounts.auth.api.signInEmail({ body, headers: new Headers(), asResponse: true });
  if (!answer.ok) return refuse({ kind: 'does-not-fit' });
  forgiveTries(accounts, 'password', email.toLowerCase());
  const cookies = answer.headers.getSetCookie();
  const given: unknown = await answer.json();
  const isHalf = typeof given === 'object' && given !== null && 'twoFactorRedirect' in given;
  if (isHalf) return ok({ cookies, wanted: 'second-factor' });
  letIn(accounts, cookies);
  return ok({ cookies });
}

/** The second half of a sign-in; the cookie of the first half says whose. */
export async function signInBySecondFactor(
  accounts: Accounts,
  cookies: string | undefined,
  given: SecondFactor,
): Promise<SignIn> {
  const half = halfSignedIn(accounts, cookies);
  if (half === undefined) return refuse({ kind: 'does-not-fit' });
  const proved = await proveSecondFactor(accounts, half, given);
  if (!proved.ok) return proved;
  letIn(accounts, proved.value);
  return ok({ cookies: proved.value });
}

/** A link that somebody was sent, opened by the button of our page. */
export async function signInByLink(accounts: Accounts, token: string): Promise<SignIn> {
  const holder = linkHolder(accounts, 'sign-in', token);
  if (holder === undefined) return refuse({ kind: 'link-spent' });
  if (hasSecondFactor(accounts, holder)) return refuse({ kind: 'link-instead-of-second-factor' });
  const person = takeLink(accounts, 'sign-in', token);
  if (person === undefined) return refuse({ kind: 'link-spent' });
  return ok({ cookies: [await beginSession(accounts, person, 'link')] });
}

/** The first account of an installation: the coach's. The link that the server printed is used up with it. */
export async function makeCoach(
  accounts: Accounts,
  { token, email, password }: { readonly token: string; readonly email: string; readonly password: string },
): Promise<SignIn> {
  const person = takeLink(accounts, 'begin-practice', token);
  if (person === undefined) return refuse({ kind: 'link-spent' });
  forgetHalfMade(accounts);
  await makeAccount(accounts, { person, email, password });
  setCoach(accounts, person);
  return ok({ cookies: [await beginSession(accounts, person, 'own-device')] });
}

/** Whether a password is the one of this person. */
export async function passwordFits(
  accounts: Accounts,
  person: PersonId,
  password: string,
): Promise<Result<undefined, DoorRefusal>> {
  const waitSeconds = countTry(accounts, 'password', person);
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  const { internalAdapter, password: passwords } = await accounts.auth.$context;
  const kept = (await internalAdapter.findAccounts(person)).find((one) => one.providerId === 'credential');
  const hash = kept?.password;
  if (typeof hash !== 'string' || !(await passwords.verify({ hash, password })))
    return refuse({ kind: 'does-not-fit' });
  forgiveTries(accounts, 'password', person);
  return ok(undefined);
}

/** Whether password and second factor are those of whoever is signed in. */
export async function bothFit(
  accounts: Accounts,
  { person, token }: Session,
  { password, proof }: { readonly password: string; readonly proof: SecondFactor },
): Promise<Result<unknown, DoorRefusal>> {
  const fits = await passwordFits(accounts, person, password);
  if (!fits.ok) return fits;
  const cookie = sealedPair(accounts, 'session_token', token);
  return proveSecondFactor(accounts, { person, cookie }, proof);
}

/** Password and second factor again, by somebody who is signed in: the old session ends, a new one begins. */
export async function signInAgain(
  accounts: Accounts,
  session: Session,
  { password, proof }: { readonly password: string; readonly proof: SecondFactor },
): Promise<SignIn> {
  const proved = await bothFit(accounts, session, { password, proof });
  if (!proved.ok) return proved;
  const { person, id } = session;
  endSession(accounts, person, id);
  return ok({ cookies: [await beginSession(accounts, person, 'own-device')] });
}

/**
 * Every other session of this person ends with the old password, and every passkey: whoever knew the old one
 * may have made one.
 */
export async function changePassword(
  accounts: Accounts,
  session: Session,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<undefined, DoorRefusal>> {
  const fits = await passwordFits(accounts, session.person, from);
  if (!fits.ok) return fits;
  const { internalAdapter, password: passwords } = await accounts.auth.$context;
  await internalAdapter.updatePassword(session.person, await passwords.hash(to));
  endSessionsBut(accounts, session);
  removePasskeys(accounts, session.person);
  return ok(undefined);
}

export function signOut(accounts: Accounts, { person, id }: Session): readonly string[] {
  endSession(accounts, person, id);
  return [endedCookie(accounts)];
}

/** The cookie of a new session, which may be used at once. */
export async function beginSession(
  accounts: Accounts,
  person: PersonId,
  via: 'own-device' | 'link',
): Promise<string> {
  const { internalAdapter } = await accounts.auth.$context;
  const { token } = await internalAdapter.createSession(person);
  admit(accounts, token, via);
  return sessionCookie(accounts, token);
}
