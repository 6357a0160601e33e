import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookiePrefix, sessionSeconds } from './auth.ts';
import type { Accounts } from './open-accounts.ts';

/**
 * The cookies that sign-in gives: a session, the first half of a sign-in that wants a second factor, and the
 * browser that a passkey was asked of.
 */
export type CookieName = 'session_token' | 'two_factor' | 'passkey';

/**
 * What a cookie of ours holds, where it is ours: the value, a point, HMAC-SHA256 of the value in base 64,
 * as better-auth gives it. Read here on every request, since one indexed look-up takes a twentieth of the time.
 */
export function sealedIn(
  accounts: Accounts,
  name: CookieName,
  cookies: string | undefined,
): string | undefined {
  const sealed = cookieNamed(fullName(accounts, name), cookies);
  if (sealed === undefined) return undefined;
  const cut = sealed.lastIndexOf('.');
  const value = sealed.slice(0, Math.max(cut, 0));
  const given = Buffer.from(sealed.slice(cut + 1));
  const due = Buffer.from(signatureOf(accounts, value));
  return value !== '' && given.length === due.length && timingSafeEqual(given, due) ? value : undefined;
}

/** The cookie as a browser sends it back. */
export function sealedPair(accounts: Accounts, name: CookieName, value: string): string {
  const sealed = encodeURIComponent(`${value}.${signatureOf(accounts, value)}`);
  return `${fullName(accounts, name)}=${sealed}`;
}

export function sessionCookie(accounts: Accounts, token: string): string {
  return lastingCookie(accounts, { name: 'session_token', value: token, seconds: sessionSeconds });
}

export function lastingCookie(
  accounts: Accounts,
  { name, value, seconds }: { readonly name: CookieName; readonly value: string; readonly seconds: number },
): string {
  return `${sealedPair(accounts, name, value)}; Max-Age=${seconds}; ${attributes(accounts)}`;
}

export function endedCookie(accounts: Accounts, name: CookieName = 'session_token'): string {
  return `${fullName(accounts, name)}=; Max-Age=0; ${attributes(accounts)}`;
}

function fullName(accounts: Accounts, name: CookieName): string {
  return `${cookiePrefix(accounts)}.${name}`;
}

function attributes({ isSecure }: Accounts): string {
  return `Path=/; HttpOnly; ${isSecure ? 'Secure; ' : ''}SameSite=Strict`;
}

function signatureOf({ secret }: Accounts, value: string): string {
  return createHmac('sha256', secret).update(value).digest('base64');
}

function cookieNamed(name: string, cookies = ''): string | undefined {
  for (const pair of cookies.split(';')) {
    const cut = pair.indexOf('=');
    if (cut > 0 && pair.slice(0, cut).trim() === name) return decoded(pair.slice(cut + 1).trim());
  }
  return undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
